// Why: Bytes become markup only through the SPI.
// Expect: no exact matches in call to initializer

import Addresses
import SafeHTML

func html(_ bytes: [UInt8]) -> HTML {
  HTML(unescaped: bytes)  // here
}
