// Why: There is no way round the overloads through a description.
// Expect: no exact matches in call to instance method 'appendInterpolation'

import Addresses
import SafeHTML

struct Name: CustomStringConvertible { let description = "<b>" }

func html(_ name: Name) -> HTML {
  "<p>\(name)</p>"  // here
}
