import FormulaGuard
import Spreadsheets

/// What may stand in a cell. THE place where text is made harmless for spreadsheets, and where that is undone.
public enum CellText {
  /// What Excel keeps of a cell, in UTF-16 units, less the room for a mark that it was cut and for an apostrophe.
  private static let longest = 32_767 - 64
  private static let cutMark = "……（文字过长，以下从略）"

  /// The text as a cell holds it: what no workbook can hold is left out, what is too long is cut, and what a program
  /// would run as a formula gets an apostrophe in front.
  public static func exported(_ text: String) -> String {
    let clean = cut(cleaned(text))
    return FormulaGuard.mustGuard(clean) ? "'" + clean : clean
  }

  /// The text that `exported` was given, as far as the cell holds it.
  static func imported(_ text: String) -> String {
    guard text.unicodeScalars.first == "'", FormulaGuard.mustGuard(text.dropFirst()) else { return text }
    return String(text.dropFirst())
  }

  /// Line ends become `\n`; controls go, as do the two characters that XML cannot have and a byte order mark.
  private static func cleaned(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xEF }
    if isPlain { return text }
    var clean = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch scalar {
      case "\r": clean.append("\n")
      case "\n": if last != "\r" { clean.append(scalar) }
      case "\t": clean.append(scalar)
      case "\u{FFFE}", "\u{FFFF}", "\u{FEFF}": clean.append("\u{FFFD}")
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }

  private static func cut(_ text: String) -> String {
    guard text.utf16.count > longest else { return text }
    var end = text.utf16.index(text.utf16.startIndex, offsetBy: longest - cutMark.utf16.count)
    while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf16.index(before: end) }
    return String(text[..<end]) + cutMark
  }

  /// What two cells are compared by: the text without white space, which programs and people add and lose.
  static func essence(_ text: String) -> String {
    var essence = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isBlank(scalar) { essence.append(scalar) }
    return String(essence)
  }

  /// The lines of a text as one: with a space between letters, and nothing between Han and their punctuation.
  static func joined(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }.filter { !$0.isEmpty }
    return lines.reduce(into: "") { joined, line in
      let isNarrow = { (scalar: Unicode.Scalar?) in scalar.map { $0.value < 0x2E80 } ?? false }
      if isNarrow(joined.unicodeScalars.last), isNarrow(line.unicodeScalars.first) { joined += " " }
      joined += line
    }
  }

  /// The text without white space at its ends.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || ["\u{FEFF}", "\u{200B}", "\u{00AD}", "\u{2060}"].contains(scalar)
  }
}

extension Cell {
  /// The words of a cell, as the content would have them; empty for an empty cell.
  static func words(_ cell: Cell?) -> String { cell.map { CellText.imported($0.shown) } ?? "" }
}
