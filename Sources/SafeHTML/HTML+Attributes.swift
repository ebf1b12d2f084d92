import Addresses

// An attribute comes whole: its name from the source, `="`, its value escaped, `"`. The template writes the blank in
// front: `<a \(href: address) \(attribute: "title", title)>`.

extension HTML.StringInterpolation {
  /// `\(href: address)`: a link.
  public mutating func appendInterpolation(href address: WebAddress) { append("href", address.text) }

  /// `\(href: address)`: nothing for nil.
  public mutating func appendInterpolation(href address: WebAddress?) { append("href", address?.text) }

  /// `\(src: address)`: a picture or script.
  public mutating func appendInterpolation(src address: WebAddress) { append("src", address.text) }

  /// `\(src: address)`: nothing for nil.
  public mutating func appendInterpolation(src address: WebAddress?) { append("src", address?.text) }

  /// `\(cite: address)`: where a quotation comes from.
  public mutating func appendInterpolation(cite address: WebAddress) { append("cite", address.text) }

  /// `\(cite: address)`: nothing for nil.
  public mutating func appendInterpolation(cite address: WebAddress?) { append("cite", address?.text) }

  /// `\(content: address)`: an address in `<meta>`, such as og:url.
  public mutating func appendInterpolation(content address: WebAddress) { append("content", address.text) }

  /// `\(content: address)`: nothing for nil.
  public mutating func appendInterpolation(content address: WebAddress?) { append("content", address?.text) }

  /// `<meta \(refresh: address)>`: leads to another page at once, also where scripts are off (HTML, 4.2.5.3).
  public mutating func appendInterpolation(refresh address: WebAddress) {
    appendLiteral("http-equiv=\"refresh\" ")
    append("content", "0; url=\(address.text)")
  }

  /// `\(action: address)`: where a form goes.
  public mutating func appendInterpolation(action address: WebAddress) { append("action", address.text) }

  /// `\(attribute: "title", text)`: any other attribute. A programmer error if the name is one that takes an address,
  /// a script or a style; see `AttributeName`.
  public mutating func appendInterpolation(attribute name: StaticString, _ text: String) {
    AttributeName.check(name)
    append(name, text)
  }

  /// `\(attribute: "title", note)`: nothing for nil.
  public mutating func appendInterpolation(attribute name: StaticString, _ text: String?) {
    AttributeName.check(name)
    append(name, text)
  }

  /// `\(attribute: "value", 3)`: decimal digits.
  public mutating func appendInterpolation(attribute name: StaticString, _ number: Int) {
    AttributeName.check(name)
    append(name, String(number))
  }

  /// `\(attribute: "max", total)`: nothing for nil.
  public mutating func appendInterpolation(attribute name: StaticString, _ number: Int?) {
    AttributeName.check(name)
    append(name, number.map { String($0) })
  }

  /// `\(attribute: "open", if: isOpen)`: an attribute that is there or not (HTML, 2.3.2).
  public mutating func appendInterpolation(attribute name: StaticString, if condition: Bool) {
    AttributeName.check(name)
    if condition { Escaping.append(name, to: &html.bytes) }
  }

  private mutating func append(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    Escaping.append(name, to: &html.bytes)
    Escaping.append("=\"", to: &html.bytes)
    html.append(escaping: value)
    Escaping.append("\"", to: &html.bytes)
  }
}
