// Why: The interpolation takes literals as markup, and nothing else.
// Expect: to expected argument type 'StaticString'

import Addresses
import SafeHTML

func append(_ text: String, to interpolation: inout HTML.StringInterpolation) {
  interpolation.appendLiteral(text)  // here
}
