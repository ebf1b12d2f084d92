// libgumbo, which parses HTML as browsers do: only the module Documents imports this.
#include <gumbo.h>
