// libzip, which opens workbooks and Word documents: only the module OfficeFiles imports this.
#include <zip.h>
