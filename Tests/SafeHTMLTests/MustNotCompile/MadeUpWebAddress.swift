// Why: A web address has always been parsed.
// Expect: extra argument in call

import Addresses
import SafeHTML

func address(_ text: String) -> WebAddress {
  WebAddress(checked: text, .path)  // here
}
