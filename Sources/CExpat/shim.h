// Expat, the XML parser: only the module OfficeFiles imports this.
#include <expat.h>
