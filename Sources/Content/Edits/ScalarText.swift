/// How a text is written as a YAML value, so that any reader of YAML gets it back and a person can read it. THE place
/// that decides on quotation marks.
package enum ScalarText {
  /// The text on one line: as it is where YAML takes it for nothing else, else in quotation marks.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - inBrackets: whether it stands in `[ ]` or `{ }`, where commas and brackets mean something.
  /// - Returns: what to write after the colon and the space.
  package static func of(_ text: String, inBrackets: Bool) -> String {
    if isPlain(text, inBrackets: inBrackets) { return text }
    let mustEscape = text.unicodeScalars.contains(where: mustBeEscaped)
    let hasMarks = text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    return hasMarks && !mustEscape ? singleQuoted(text) : doubleQuoted(text)
  }

  // MARK: Plain

  private static func isPlain(_ text: String, inBrackets: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, !isBlank(first), !isBlank(last), last != ":" else {
      return false
    }
    if indicators.contains(first) || scalars.contains(where: mustBeEscaped) || scalars.contains("\t") { return false }
    // Readers of YAML differ about colons and question marks within brackets.
    if inBrackets, scalars.contains(where: { ",[]{}:?".unicodeScalars.contains($0) }) { return false }
    for (one, next) in zip(scalars, scalars.dropFirst()) {
      if one == ":", isBlank(next) { return false }
      if next == "#", isBlank(one) { return false }
    }
    return !meansSomethingElse(text)
  }

  /// What a plain text may not begin with: YAML 1.1, 5.3 and 9.1.3. `.`, `=`, `<` and `~` begin what other readers take
  /// for numbers, merges and nothing.
  private static let indicators = Set("-?:,[]{}#&*!|>'\"%@`~=<.".unicodeScalars)

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{3000}" || scalar == "\u{A0}"
  }

  /// Words and digits that readers of YAML 1.1 or 1.2 take for truth values, nothing, numbers, dates or times. Gongkai
  /// itself resolves nothing, but others read the same files.
  private static func meansSomethingElse(_ text: String) -> Bool {
    if words.contains(text.lowercased()) { return true }
    guard let first = text.utf8.first, (48...57).contains(first) || first == UInt8(ascii: "+") else { return false }
    return text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || "+-._: ".utf8.contains(byte)
    }
  }

  private static let words: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

  // MARK: Quoted

  private static func singleQuoted(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" { result += "'" }
      result.unicodeScalars.append(scalar)
    }
    return result + "'"
  }

  private static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where mustBeEscaped(scalar): result += escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// What YAML cannot hold as it is (YAML 1.1, 5.1), what it takes for a line end, and what nobody could see. Joiners and
  /// variation selectors do their work within a character.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x20 { return value != 0x09 }
    if value < 0x7F { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    case .format: return value != 0x200C && value != 0x200D
    default: return value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (letter, count) = scalar.value > 0xFFFF ? ("U", 8) : scalar.value > 0xFF ? ("u", 4) : ("x", 2)
    return "\\" + letter + String(repeating: "0", count: count - digits.utf8.count) + digits
  }
}
