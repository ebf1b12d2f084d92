// Why: The bytes can be read, and not be changed.
// Expect: 'bytes' setter is inaccessible

import Addresses
import SafeHTML

func append(_ bytes: [UInt8], to html: inout HTML) {
  html.bytes += bytes  // here
}
