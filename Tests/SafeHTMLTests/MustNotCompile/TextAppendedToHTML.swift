// Why: Text and markup do not run together unescaped.
// Expect: referencing operator function '+='

import Addresses
import SafeHTML

func append(_ text: String, to html: inout HTML) {
  html += text  // here
}
