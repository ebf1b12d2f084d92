// libcmark, the CommonMark parser: only the module Markdown imports this.
#include <cmark.h>
