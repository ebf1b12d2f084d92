#include "CEscaping.h"

#include <string.h>

/// 1 for the bytes that may not simply be copied: they are escaped, forbidden, or begin a sequence that may be.
static const uint8_t is_special[256] = {
    ['&'] = 1, ['<'] = 1, ['>'] = 1, ['"'] = 1, ['\''] = 1, [0 ... 8] = 1, [11 ... 31] = 1, [0x7F] = 1,
    [0xC2] = 1, [0xEF] = 1, [0xF0 ... 0xF4] = 1,
};

/// What a C program does: one loop, one byte at a time, no allocation and no check for room.
uint8_t *escape_html(const uint8_t *text, size_t length, uint8_t *output) {
  uint8_t *end = output;
#define REPLACE(bytes) (memcpy(end, bytes, sizeof(bytes) - 1), end += sizeof(bytes) - 1)
  for (size_t i = 0; i < length; i++) {
    uint8_t byte = text[i];
    if (!is_special[byte]) {
      *end++ = byte;
      continue;
    }
    size_t rest = length - i;
    switch (byte) {
    case '&': REPLACE("&amp;"); break;
    case '<': REPLACE("&lt;"); break;
    case '>': REPLACE("&gt;"); break;
    case '"': REPLACE("&quot;"); break;
    case '\'': REPLACE("&#39;"); break;
    case '\r': REPLACE("&#13;"); break;
    default:
      if (byte < 0x20 || byte == 0x7F) {
        REPLACE("\xEF\xBF\xBD");
      } else if (byte == 0xC2 && rest > 1 && text[i + 1] >= 0x80 && text[i + 1] < 0xA0) {
        REPLACE("\xEF\xBF\xBD");
        i += 1;
      } else if (byte == 0xEF && rest > 2 &&
                 ((text[i + 1] == 0xBF && text[i + 2] >= 0xBE) ||
                  (text[i + 1] == 0xB7 && text[i + 2] >= 0x90 && text[i + 2] <= 0xAF))) {
        REPLACE("\xEF\xBF\xBD");
        i += 2;
      } else if (byte >= 0xF0 && rest > 3 && (text[i + 1] & 0x8F) == 0x8F && text[i + 2] == 0xBF &&
                 text[i + 3] >= 0xBE) {
        REPLACE("\xEF\xBF\xBD");
        i += 3;
      } else {
        *end++ = byte;
      }
    }
  }
  return end;
}
