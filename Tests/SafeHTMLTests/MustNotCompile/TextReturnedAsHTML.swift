// Why: A String is no HTML, even where it was interpolated before.
// Expect: to return type 'HTML'

import Addresses
import SafeHTML

func html(_ text: String) -> HTML {
  let markup: String = "<b>\(text)</b>"
  return markup  // here
}
