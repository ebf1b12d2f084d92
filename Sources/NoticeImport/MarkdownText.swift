/// Text written so that Markdown shows it as it stands (CommonMark 0.30, section 2.4: a backslash takes any meaning from
/// ASCII punctuation). THE place that decides what is escaped.
enum MarkdownText {
  /// A text on one line, as it may stand in a paragraph, a heading or the cell of a table.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if special.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(escapingStart(String(result)))
  }

  /// A text that goes on behind the mark of a note: a parenthesis there would make an address of it.
  static func escaped(behindMark text: String) -> String {
    let escaped = escaped(text)
    return escaped.hasPrefix("(") ? "\\" + escaped : escaped
  }

  /// What can begin or end emphasis, code, links, HTML, character references, tables, strikethrough, attributes.
  private static let special = Set("\\`*_[]<>&|~{}".unicodeScalars)

  /// What means something at the start of a line: headings, lists, rules, indents.
  private static func escapingStart(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first else { return text }
    if "#+-=:".unicodeScalars.contains(first) { return "\\" + text }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.count < scalars.count, scalars[digits.count] == "." || scalars[digits.count] == ")"
    else {
      return text
    }
    return String(String.UnicodeScalarView(digits)) + "\\" + String(String.UnicodeScalarView(scalars[digits.count...]))
  }
}
