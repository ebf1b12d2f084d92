// libzip, which opens workbooks: only the module Spreadsheets imports this.
#include <zip.h>
