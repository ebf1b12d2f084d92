/// The fields that are open at a place of a document (ECMA-376 part 1, 17.16): what they are told to show, and whether it
/// is text.
struct WordFields {
  /// A field: first what it is told, then what it shows.
  private struct Field {
    var instruction = ""
    var showsResult = false

    var kind: String { instruction.split { $0.isWhitespace }.first.map { $0.uppercased() } ?? "" }
  }

  private var open: [Field] = []
  /// Whether all that fields show is text: where the end of one is missing, all that follows would be taken for a part of it.
  var keepsAll = false
  /// How many tables of contents were left out.
  private(set) var contentsCount = 0

  var isOpen: Bool { !open.isEmpty }

  /// Whether what stands here is told to a field.
  var isInstruction: Bool { open.contains { !$0.showsResult } }

  /// Whether what a field shows here is no text of the document: the numbers of its pages, and its table of contents.
  var isDropped: Bool { open.contains { isDropped($0.kind) } }

  private func isDropped(_ kind: String) -> Bool {
    switch kind {
    case "PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION": true
    case "TOC": true
    default: false
    }
  }

  /// Where a link leads that is made by a field.
  var link: String? {
    guard let field = open.last(where: { $0.kind == "HYPERLINK" }) else { return nil }
    return field.instruction.split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first.map(String.init)
  }

  mutating func begin() {
    // Nobody nests fields so deep: a document that does has ends that do not fit, and is read once more without them.
    if !keepsAll, open.count < 64 { open.append(Field()) }
  }

  mutating func add(instruction: String) {
    guard let last = open.indices.last, !open[last].showsResult, open[last].instruction.utf8.count < 4_096 else {
      return
    }
    open[last].instruction += instruction
  }

  mutating func separate() {
    guard let last = open.indices.last, !open[last].showsResult else { return }
    open[last].showsResult = true
    if open[last].kind == "TOC" { contentsCount += 1 }
  }

  /// Ends a field; gives what it shows where the document does not say it.
  mutating func end() -> String? {
    guard let field = open.popLast(), !field.showsResult else { return nil }
    switch field.kind {
    case "EQ": return WordEquation.text(field.instruction)
    case "SYMBOL":
      let code = field.instruction.split { $0.isWhitespace }.dropFirst().first.flatMap { Self.number($0) }
      return code.flatMap { WordSymbol.text($0, font: field.instruction) }
    default: return nil
    }
  }

  private static func number(_ text: Substring) -> UInt32? {
    text.lowercased().hasPrefix("0x") ? UInt32(text.dropFirst(2), radix: 16) : UInt32(text)
  }
}

/// What an EQ field shows (17.16.5.19, and Word's own manual): offices have circled numbers (带圈字符) by it.
enum WordEquation {
  /// `EQ \o\ac(○,3)` is ③; of others, what stands in the last of their brackets' places.
  static func text(_ instruction: String) -> String? {
    guard let open = instruction.firstIndex(of: "("), let close = instruction.lastIndex(of: ")"), open < close else {
      return nil
    }
    let places = instruction[instruction.index(after: open)..<close].split { $0 == "," || $0 == ";" }
    guard let last = places.last?.trimmed else { return nil }
    let isCircled = places.count == 2 && ["○", "〇", "◯"].contains(places[0].trimmed)
    if isCircled, let number = Int(last), let sign = LetterNumber.sign(number, LetterNumber.circled) { return sign }
    return last.split { "\\()".contains($0) }.last.map(String.init)
  }
}

/// Signs of fonts whose letters are pictures (17.3.3.30).
enum WordSymbol {
  /// The character for a number of a font; nil where it is not known.
  static func text(_ code: UInt32, font: String) -> String? {
    let isPicture = (0xF000...0xF0FF).contains(code) || font.lowercased().contains("wingdings")
    let number = (0xF000...0xF0FF).contains(code) ? code - 0xF000 : code
    if isPicture, let known = wingdings[number] { return known }
    guard !(0xE000...0xEFFF).contains(code), number >= 0x20 else { return nil }
    return Unicode.Scalar(number).map { String(Character($0)) }
  }

  /// Those of Wingdings that forms and notices have.
  private static let wingdings: [UInt32: String] = [
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA1: "○", 0xA3: "□",
    0xA7: "▪", 0xA8: "□", 0xAB: "★", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xF0: "⇨", 0xFB: "✗",
    0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]
}
