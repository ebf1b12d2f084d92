import Diagnostics

/// Texts broken into the lines of a terminal: between words, and between Chinese characters where clreq allows it
/// (https://www.w3.org/TR/clreq/#line_breaking_rules).
enum Wrapping {
  /// The columns of a line: those of a terminal as it opens.
  static let columns = 80

  /// The lines of a text, none wider than `width` unless a word alone is; no single Han is left over for the last one.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [[String]] = [[]]
    for piece in pieces(of: text) {
      let line = lines[lines.count - 1].joined()
      if !line.isEmpty, DisplayWidth.of(line + trimmed(piece)) > width { lines.append([]) }
      let isFirst = lines[lines.count - 1].isEmpty
      lines[lines.count - 1].append(isFirst ? String(piece.drop { $0 == " " }) : piece)
    }
    let last = lines.count - 1
    if last > 0, lines[last].count == 1, DisplayWidth.of(lines[last][0]) <= 4, lines[last - 1].count > 4 {
      lines[last].insert(lines[last - 1].removeLast(), at: 0)
    }
    return lines.map { trimmed($0.joined()) }
  }

  /// The lines of a text set in from the left; the first begins with `lead` instead.
  static func indented(_ text: String, by indent: Int, lead: String? = nil, width: Int = columns) -> String {
    let blank = String(repeating: " ", count: indent)
    let lines = lines(text, width: width - indent)
    return lines.enumerated().map { ($0 == 0 ? lead ?? blank : blank) + $1 }.joined(separator: "\n")
  }

  /// A text filled up with blanks to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }

  /// The parts between which a line may end; the blanks between words stand at the end of the word before.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var last: Character?
    for character in text {
      if let last, !mayBreak(between: last, and: character) {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      last = character
    }
    return pieces
  }

  private static func mayBreak(between last: Character, and next: Character) -> Bool {
    if next == " " { return false }
    if last == " " { return true }
    guard !neverFirst.contains(next), !neverLast.contains(last) else { return false }
    return DisplayWidth.of(String(last)) == 2 || DisplayWidth.of(String(next)) == 2
  }

  private static let neverFirst: Set<Character> = [
    "。", "，", "、", "；", "：", "？", "！", "」", "』", "）", "】", "》", "”", "’", "…", "—", ")", ",", ".", ":", ";", "!", "?",
  ]
  private static let neverLast: Set<Character> = ["「", "『", "（", "【", "《", "“", "‘", "("]

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
