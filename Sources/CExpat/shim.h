// Expat, the XML parser: only the module Spreadsheets imports this.
#include <expat.h>
