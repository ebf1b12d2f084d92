// Why: Only text written in the source is markup.
// Expect: to expected argument type 'StaticString'

import Addresses
import SafeHTML

func html(_ text: String) -> HTML {
  HTML(stringLiteral: text)  // here
}
