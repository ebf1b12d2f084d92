// Why: Whether nil shows something is for the template to say.
// Expect: no exact matches in call to instance method 'appendInterpolation'

import Addresses
import SafeHTML

func html(_ note: String?) -> HTML {
  "<p>\(note)</p>"  // here
}
