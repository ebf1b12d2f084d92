// Why: Data for scripts is a JSON value, never text that looks like one.
// Expect: to expected argument type 'JSON'

import Addresses
import SafeHTML

func html(_ text: String) -> HTML {
  "<script type=\"application/ld+json\">\(json: text)</script>"  // here
}
