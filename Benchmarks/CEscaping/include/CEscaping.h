#ifndef CESCAPING_H
#define CESCAPING_H

#include <stddef.h>
#include <stdint.h>

/// Escapes `length` bytes of UTF-8 as element text and attribute values take it. `output` has room for six times as many;
/// returns where what was written ends.
uint8_t *escape_html(const uint8_t *text, size_t length, uint8_t *output);

#endif
