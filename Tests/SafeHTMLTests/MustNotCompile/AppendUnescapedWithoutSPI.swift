// Why: Bytes become markup only through the SPI.
// Expect: cannot convert value of type '[UInt8]' to expected argument type 'HTML'

import Addresses
import SafeHTML

func append(_ bytes: [UInt8], to html: inout HTML) {
  html.append(unescaped: bytes)  // here
}
