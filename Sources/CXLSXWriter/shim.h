// libxlsxwriter, which writes workbooks: only the module Spreadsheets imports this.
#include <xlsxwriter.h>
