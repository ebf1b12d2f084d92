// Why: An address is parsed before it becomes a source.
// Expect: to expected argument type 'WebAddress'

import Addresses
import SafeHTML

func html(_ address: String) -> HTML {
  "<img \(src: address)>"  // here
}
