/// THE place that decides what of a hostile text reaches a reader as it is.
///
/// Everything that a reader could not see, or that steers the terminal or the direction of the text (Trojan Source,
/// CVE-2021-42574), is shown as an escape such as `<U+202E>`: control and format characters, line and paragraph
/// separators, default ignorables (Unicode 5.21), and spaces other than the plain and the ideographic one.
public enum VisibleText {
  /// A character as it is shown, and the display columns that it takes.
  struct Cell {
    var text: String
    var width: Int
  }

  /// How a tab is shown.
  public enum Tab: Sendable {
    /// As one space: in excerpts, where it is ordinary.
    case space
    /// As an escape: in paths and messages, where it is not.
    case escape
  }

  /// The text with every invisible scalar made visible.
  public static func of(_ text: String, tab: Tab = .escape) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = ""
    for character in text { result += cell(character, tab: tab).text }
    return result
  }

  /// The characters of an excerpt as they are shown.
  static func cells(_ excerpt: String) -> [Cell] {
    excerpt.map { cell($0, tab: .space) }
  }

  /// The columns that a character of an excerpt takes.
  static func width(_ character: Character) -> Int {
    cell(character, tab: .space).width
  }

  /// Whether a scalar stands for nothing that can be seen, whatever stands around it.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 }
    if value == 0x3000 { return false }
    // The blank Braille pattern looks like a space and is none.
    if value == 0x2800 { return true }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .spaceSeparator: return true
    default: return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
    }
  }

  /// The escape that stands for a scalar, such as `<U+202E>`; its width is the number of its bytes.
  static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
  }

  private static func cell(_ character: Character, tab: Tab) -> Cell {
    if let byte = character.asciiValue, byte >= 0x20, byte < 0x7F { return Cell(text: String(character), width: 1) }
    if character == "\t", tab == .space { return Cell(text: " ", width: 1) }
    let scalars = Array(character.unicodeScalars)
    let isEmoji = isEmoji(scalars)
    var cell = Cell(text: "", width: 0)
    for (index, scalar) in scalars.enumerated() {
      if isJoined(index, of: scalars, isEmoji: isEmoji) {
        cell.text.unicodeScalars.append(scalar)
      } else if isInvisible(scalar) {
        let escape = escape(scalar)
        cell.text += escape
        cell.width += escape.utf8.count
      } else {
        cell.text.unicodeScalars.append(scalar)
        // An emoji is two columns as a whole, however many scalars are joined in it.
        cell.width += isEmoji ? (index == 0 ? 2 : 0) : DisplayWidth.of(scalar)
      }
    }
    return cell
  }

  /// Whether a scalar that is invisible by itself does its proper work here: one variation selector behind what it
  /// varies (names use ideographic ones), or a joiner between two emoji. Chains of them can hide a text: not proper.
  private static func isJoined(_ index: Int, of scalars: [Unicode.Scalar], isEmoji: Bool) -> Bool {
    guard index > 0 else { return false }
    let scalar = scalars[index]
    if scalar.properties.isVariationSelector { return !isInvisible(scalars[index - 1]) }
    guard scalar == "\u{200D}", isEmoji, index + 1 < scalars.count else { return false }
    return scalars[index + 1].properties.isEmoji
  }

  /// Whether the scalars of one character are drawn as an emoji (UTS #51): by default or by the selector U+FE0F.
  private static func isEmoji(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let first = scalars.first, first.value >= 0x23 else { return false }
    if first.properties.isEmojiPresentation { return true }
    return first.properties.isEmoji && scalars.contains("\u{FE0F}")
  }
}
