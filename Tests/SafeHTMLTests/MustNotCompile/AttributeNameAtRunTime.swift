// Why: The name of an attribute is written in the source.
// Expect: to expected argument type 'StaticString'

import Addresses
import SafeHTML

func html(_ name: String) -> HTML {
  "<p \(attribute: name, "x")>"  // here
}
