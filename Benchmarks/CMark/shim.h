// libcmark for the floor; a module of its own, because the generator's is no product of its package.
#include <cmark.h>
