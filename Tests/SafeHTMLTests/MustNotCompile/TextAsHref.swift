// Why: An address is parsed before it becomes a link.
// Expect: to expected argument type 'WebAddress'

import Addresses
import SafeHTML

func html(_ address: String) -> HTML {
  "<a \(href: address)>x</a>"  // here
}
