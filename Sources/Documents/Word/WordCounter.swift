/// Counts the paragraphs of lists as Word does, and gives the numbers before them.
struct WordCounter {
  private let numbering: WordNumbering
  private let styles: WordStyles
  /// How far each level of a definition has counted: lists of one definition count on from each other.
  private var counts: [String: [Int: Int]] = [:]
  /// The lists and levels that have begun where they say that they begin.
  private var begun: Set<Place> = []

  private struct Place: Hashable {
    let list: String
    let level: Int
  }

  init(_ numbering: WordNumbering, _ styles: WordStyles) {
    self.numbering = numbering
    self.styles = styles
  }

  /// What is before a paragraph.
  enum Mark: Equatable {
    case number(String)
    /// A bullet, or a number that is not shown.
    case bullet
  }

  /// Counts a paragraph, and gives what is before it with its level; nil where it is of no list.
  mutating func mark(_ reference: WordListReference, style: String?) -> (mark: Mark, level: Int)? {
    guard let id = reference.list, id != "0", let (list, definition) = numbering.list(id, styles) else { return nil }
    let level = min(reference.level ?? styleLevel(style, of: list) ?? 0, WordNumbering.depth - 1)
    guard level >= 0, let shape = numbering.level(level, of: list) else { return nil }
    count(level, of: list, id: id, definition)
    if shape.format == "bullet" { return (.bullet, level) }
    let text = text(of: shape, level, list, definition)
    return (text.isEmpty ? .bullet : .number(text), level)
  }

  /// The level whose paragraphs have a style, or the nearest that it is based on.
  private func styleLevel(_ style: String?, of list: WordNumbering.List) -> Int? {
    for name in styles.chain(style) {
      let level = (0..<WordNumbering.depth).first { numbering.level($0, of: list)?.style == name }
      if let level { return level }
    }
    return nil
  }

  private mutating func count(_ level: Int, of list: WordNumbering.List, id: String, _ definition: String) {
    var counts = counts[definition] ?? [:]
    for above in 0..<level where counts[above] == nil {
      // A level that is left out counts as if it stood there: below 1. comes 1.1.1, and then 1.2.
      counts[above] = statedStart(above, of: list, id: id) ?? numbering.level(above, of: list)?.start ?? 1
    }
    counts[level] =
      statedStart(level, of: list, id: id) ?? counts[level].map { $0 &+ 1 } ?? numbering.level(level, of: list)?.start
      ?? 1
    for deeper in level + 1..<max(WordNumbering.depth, level + 1) {
      // A level begins anew behind any above it, or only behind those that it names (17.9.10).
      let restart = numbering.level(deeper, of: list)?.restart
      if restart.map({ level < $0 }) ?? true { counts[deeper] = nil }
    }
    self.counts[definition] = counts
  }

  /// Where a list says that a level begins, the first time that it does.
  private mutating func statedStart(_ level: Int, of list: WordNumbering.List, id: String) -> Int? {
    guard let stated = list.starts[level], begun.insert(Place(list: id, level: level)).inserted else { return nil }
    return stated
  }

  private func text(of shape: WordNumbering.Level, _ level: Int, _ list: WordNumbering.List, _ definition: String)
    -> String
  {
    var text = ""
    var rest = Substring(shape.text)
    while let character = rest.popFirst() {
      guard character == "%", let digit = rest.first?.wholeNumberValue, (1...9).contains(digit) else {
        text.append(character)
        continue
      }
      rest.removeFirst()
      let other = numbering.level(digit - 1, of: list)
      let number = counts[definition]?[digit - 1] ?? other?.start ?? 1
      let format = shape.isLegal ? "decimal" : other?.format ?? "decimal"
      if digit - 1 <= level { text += WordNumberFormat.text(number, format) }
    }
    return text
  }
}

/// Which list a paragraph says that it is of.
struct WordListReference: Equatable {
  var list: String?
  var level: Int?
}
