#ifndef CESCAPING_H
#define CESCAPING_H

#include <stddef.h>
#include <stdint.h>

/// Escapes `length` bytes of UTF-8 as element text and attribute values take it, into memory of its own, which the
/// caller frees; `*written` becomes its length. NULL when there is no memory.
uint8_t *escape_html(const uint8_t *text, size_t length, size_t *written);

#endif
