/// Takes the text of a paragraph apart into pieces.
struct MarkdownScanner {
  private let text: [Unicode.Scalar]
  private let references: MarkdownReferences
  private var index = 0
  private var pieces: [MarkdownInline.Piece] = []
  private var plain = String.UnicodeScalarView()
  /// Where pieces that are brackets stand.
  private var brackets: [Int] = []
  /// Where the last run of so many backticks begins.
  private var lastTicks: [Int: Int] = [:]
  private var closings: MarkdownClosings

  init(_ text: String, _ references: MarkdownReferences) {
    self.text = Array(text.unicodeScalars)
    self.references = references
    closings = MarkdownClosings(self.text)
    var start = 0
    while start < self.text.count {
      let length = runLength(from: start)
      if self.text[start] == "`" { lastTicks[length] = start }
      start += length
    }
  }

  mutating func scan() -> [MarkdownInline.Piece] {
    while index < text.count { step() }
    close()
    return pieces
  }

  private mutating func step() {
    switch text[index] {
    case "\\" where index + 1 < text.count && Self.isPunctuation(text[index + 1]):
      plain.append(text[index + 1])
      index += 2
    case "*", "_", "~": takeMarks()
    case "`": takeCode()
    case "[": takeBracket()
    case "!" where index + 1 < text.count && text[index + 1] == "[": index += 1
    case "]": takeClosingBracket()
    case "<": takeTag()
    case "&": takeEntity()
    default: takePlain()
    }
  }

  private mutating func takePlain() {
    plain.append(text[index])
    index += 1
  }

  private mutating func close() {
    guard !plain.isEmpty else { return }
    pieces.append(.text(String(plain)))
    plain = String.UnicodeScalarView()
  }

  private mutating func add(_ piece: MarkdownInline.Piece) {
    close()
    pieces.append(piece)
  }

  private func runLength(from start: Int) -> Int {
    var end = start + 1
    while end < text.count, text[end] == text[start] { end += 1 }
    return end - start
  }

  // MARK: Emphasis and code

  private mutating func takeMarks() {
    let scalar = text[index]
    let length = runLength(from: index)
    let before = index > 0 ? text[index - 1] : " "
    let after = index + length < text.count ? text[index + length] : " "
    index += length
    let isInWord = scalar == "_" && Self.isWord(before) && Self.isWord(after)
    let canOpen = !Blanks.contains(after) && !isInWord
    let canClose = !Blanks.contains(before) && !isInWord
    guard length <= 3, canOpen || canClose, scalar != "~" || length == 2 else {
      plain.append(contentsOf: repeatElement(scalar, count: length))
      return
    }
    func mark(_ kind: MarkdownInline.Mark.Kind, _ count: Int) -> MarkdownInline.Piece {
      let written = String(repeating: Character(scalar), count: count)
      return .mark(MarkdownInline.Mark(kind: kind, written: written, canOpen: canOpen, canClose: canClose))
    }
    if length > 1 { add(mark(scalar == "~" ? .other("~") : .bold, 2)) }
    if length != 2 { add(mark(.other(scalar), 1)) }
  }

  private mutating func takeCode() {
    let length = runLength(from: index)
    let start = index + length
    guard let last = lastTicks[length], last > index else {
      plain.append(contentsOf: text[index..<start])
      index = start
      return
    }
    var end = start
    while text[end] != "`" || runLength(from: end) != length { end += text[end] == "`" ? runLength(from: end) : 1 }
    plain.append(contentsOf: text[start..<end])
    index = end + length
  }

  // MARK: Links

  private mutating func takeBracket() {
    if index + 1 < text.count, text[index + 1] == "^", let (name, end) = enclosed(from: index + 1, until: "]"),
      let note = references.note(String(name.dropFirst()))
    {
      add(.note(note))
      index = end
      return
    }
    add(.bracket)
    brackets.append(pieces.count - 1)
    index += 1
  }

  private mutating func takeClosingBracket() {
    guard let opener = brackets.popLast() else { return takePlain() }
    index += 1
    guard let address = takeAddress(from: opener) else {
      plain.append("]")
      return
    }
    add(.link(nil))
    pieces[opener] = .link(address)
  }

  /// `(address "title")`, `[name]`, or nothing where the text itself is a name.
  private mutating func takeAddress(from opener: Int) -> String? {
    if index < text.count, text[index] == "(", let (inner, end) = enclosed(from: index + 1, until: ")") {
      index = end
      return String(inner.trimmed.prefix { $0 != " " }).filter { $0 != "<" && $0 != ">" }
    }
    if index < text.count, text[index] == "[", let (name, end) = enclosed(from: index + 1, until: "]"),
      let address = references.address(name)
    {
      index = end
      return address
    }
    guard opener == pieces.count - 1 else { return nil }
    return references.address(String(plain))
  }

  /// What stands before a closing sign on the same line, and where it goes on behind it.
  private mutating func enclosed(from start: Int, until closing: Unicode.Scalar) -> (String, Int)? {
    closings.next(closing, in: text, from: start).map { (Self.string(text[start..<$0]), $0 + 1) }
  }

  // MARK: HTML

  private mutating func takeTag() {
    guard let (inner, end) = enclosed(from: index + 1, until: ">"), let first = inner.unicodeScalars.first else {
      return takePlain()
    }
    let isAddress = inner.hasPrefix("http://") || inner.hasPrefix("https://") || inner.contains("@")
    if isAddress, !inner.contains(" ") {
      add(.link(inner))
      add(.text(inner))
      add(.link(nil))
    } else if first == "/" || (first.isASCII && first.properties.isAlphabetic) {
      if inner.lowercased().prefix(2) == "br" { plain.append("\n") }
    } else {
      return takePlain()
    }
    index = end
  }

  private mutating func takeEntity() {
    guard let (name, end) = enclosed(from: index + 1, until: ";"), let scalar = Entity.scalar(name) else {
      return takePlain()
    }
    plain.append(scalar)
    index = end
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.value > 0x20 && scalar.value != 0x7F && !scalar.properties.isAlphabetic
      && scalar.properties.numericType == nil
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

/// References to characters that people write in Markdown.
private enum Entity {
  static func scalar(_ name: String) -> Unicode.Scalar? {
    if let known = names[name] { return known }
    guard name.hasPrefix("#"), name.count < 10 else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ldquo": "“", "rdquo": "”",
    "lsquo": "‘", "rsquo": "’", "mdash": "—", "ndash": "–", "hellip": "…", "middot": "·", "emsp": "\u{2003}",
    "ensp": "\u{2002}", "times": "×", "copy": "©", "reg": "®",
  ]
}
