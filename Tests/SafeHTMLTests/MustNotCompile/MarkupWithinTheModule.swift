// Why: The initialiser that trusts its bytes stays within the module.
// Expect: no exact matches in call to initializer

import Addresses
import SafeHTML

func html(_ bytes: [UInt8]) -> HTML {
  HTML(markup: bytes)  // here
}
