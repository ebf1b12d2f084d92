extension HTML: ExpressibleByStringInterpolation {
  /// Markup is what the source says, and nothing that came at run time.
  public typealias StringLiteralType = StaticString

  /// The literal as markup.
  public init(stringLiteral markup: StaticString) {
    bytes = []
    Escaping.append(markup, to: &bytes)
  }

  /// The literal as markup, what was interpolated escaped.
  public init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.html
  }

  /// Collects the pieces of a literal; templates write `\( )` and never name it.
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    /// Markup is what the source says, and nothing that came at run time.
    public typealias StringLiteralType = StaticString

    /// A guess at what an interpolation adds, in bytes: most are a word or a title.
    private static let expectedLength = 24

    var html: HTML

    /// Makes room for the literal and for what is likely to be interpolated.
    public init(literalCapacity: Int, interpolationCount: Int) {
      html = HTML(markup: [])
      html.reserveCapacity(literalCapacity + interpolationCount * StringInterpolation.expectedLength)
    }

    /// Markup.
    public mutating func appendLiteral(_ markup: StaticString) {
      Escaping.append(markup, to: &html.bytes)
    }

    /// `\(text)`: element text, escaped.
    public mutating func appendInterpolation(_ text: String) {
      html.append(escaping: text)
    }

    /// `\(number)`: decimal digits.
    public mutating func appendInterpolation(_ number: Int) {
      html.append(escaping: String(number))
    }

    /// `\(html)`: markup as it is.
    public mutating func appendInterpolation(_ markup: HTML) {
      html.append(markup)
    }

    /// `\(lead.map { "<p>\($0)</p>" })`: markup as it is, nothing for nil.
    public mutating func appendInterpolation(_ markup: HTML?) {
      if let markup { html.append(markup) }
    }

    /// `\(if: isOverdue, "<strong>…</strong>")`: the markup where the condition holds, which is not made otherwise.
    public mutating func appendInterpolation(if condition: Bool, _ markup: @autoclosure () -> HTML) {
      if condition { html.append(markup()) }
    }

    /// `\(if: isOpen, "…", else: "…")`: one of the two; the other is not made.
    public mutating func appendInterpolation(
      if condition: Bool, _ markup: @autoclosure () -> HTML, else other: @autoclosure () -> HTML
    ) {
      html.append(condition ? markup() : other())
    }

    /// `\(each: measures, { "<li>\($0.text)</li>" })`: markup for every element, in order.
    @inlinable
    public mutating func appendInterpolation<Elements: Sequence>(
      each elements: Elements, _ markup: (Elements.Element) -> HTML
    ) {
      for element in elements { appendInterpolation(markup(element)) }
    }

    /// `\(each: names, separator: "、", { "<b>\($0)</b>" })`: the same, with markup between every two.
    @inlinable
    public mutating func appendInterpolation<Elements: Sequence>(
      each elements: Elements, separator: HTML, _ markup: (Elements.Element) -> HTML
    ) {
      var isFirst = true
      for element in elements {
        if !isFirst { appendInterpolation(separator) }
        isFirst = false
        appendInterpolation(markup(element))
      }
    }
  }
}
