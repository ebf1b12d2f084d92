// Why: Text that came at run time is no markup.
// Expect: missing argument label 'text:' in call

import Addresses
import SafeHTML

func html(_ text: String) -> HTML {
  HTML(text)  // here
}
