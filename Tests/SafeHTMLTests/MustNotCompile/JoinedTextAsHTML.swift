// Why: Joined text is text.
// Expect: no 'joined' candidates produce the expected contextual result type 'HTML'

import Addresses
import SafeHTML

func html(_ lines: [String]) -> HTML {
  lines.joined(separator: "<br>")  // here
}
