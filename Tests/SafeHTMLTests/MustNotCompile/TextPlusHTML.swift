// Why: Text and markup do not run together unescaped.
// Expect: referencing operator function '+'

import Addresses
import SafeHTML

func html(_ text: String, _ html: HTML) -> HTML {
  text + html  // here
}
