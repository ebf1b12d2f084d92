/// A line of Markdown, of which marks are taken off from the front.
struct MarkdownLine {
  private(set) var text: Substring
  /// How many columns of spaces and tabs stand before it.
  private(set) var indent = 0

  init(_ line: some StringProtocol) {
    text = Substring(line)
    dropIndent()
  }

  private mutating func dropIndent() {
    while let first = text.utf8.first, first == 0x20 || first == 0x09 {
      indent += first == 0x20 ? 1 : 4 - indent % 4
      text = text.dropFirst()
    }
  }

  /// Takes so many characters off, and the white space behind them.
  mutating func drop(_ count: Int) {
    text = text.dropFirst(count)
    indent += count
    dropIndent()
  }

  var isBlank: Bool { text.unicodeScalars.allSatisfy(Blanks.contains) }

  /// `***`, `- - -`, `___`.
  var isBreak: Bool {
    guard let mark = text.first, "*-_".contains(mark) else { return false }
    return text.allSatisfy { $0 == mark || $0 == " " || $0 == "\t" } && text.count { $0 == mark } >= 3
  }

  var isThickUnderline: Bool { text.first == "=" }

  /// `===` or `---` below a heading.
  var isUnderline: Bool {
    guard let mark = text.first, mark == "=" || mark == "-" else { return false }
    return text.trimmed.allSatisfy { $0 == mark } && (mark == "=" || text.trimmed.count > 1)
  }

  var hasBar: Bool { text.utf8.contains(UInt8(ascii: "|")) }

  /// `| --- | :-: |` below the head of a table.
  var isDelimiterRow: Bool {
    hasBar && text.utf8.contains(UInt8(ascii: "-")) && text.allSatisfy { "|:- \t".contains($0) }
      && !cells.contains { !$0.contains("-") }
  }

  /// What stands between the bars that are not escaped.
  var cells: [String] {
    var row = text.trimmed
    if row.hasPrefix("|") { row.removeFirst() }
    var cells: [String] = [""]
    var isEscaped = false
    for character in row {
      if character == "|", !isEscaped {
        cells.append("")
      } else {
        if character == "|" { cells[cells.count - 1].removeLast() }
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if row.hasSuffix("|"), !row.hasSuffix("\\|") { cells.removeLast() }
    return cells.map(\.trimmed)
  }

  /// The marks that open code, and close it.
  var fence: String? {
    guard let mark = text.first, mark == "`" || mark == "~" else { return nil }
    let marks = text.prefix { $0 == mark }
    return marks.count >= 3 && !text.dropFirst(marks.count).contains("`") ? String(marks) : nil
  }

  /// Takes `>` off, however many there are.
  mutating func dropQuotation() -> Bool {
    guard text.first == ">" else { return false }
    while text.first == ">" { drop(1) }
    return true
  }

  mutating func dropHeading() -> Int? {
    let level = text.prefix { $0 == "#" }.count
    guard (1...6).contains(level) else { return nil }
    let next = text.dropFirst(level).unicodeScalars.first
    guard next.map({ $0 == " " || $0 == "\t" || WideText.isWide($0) }) ?? true else { return nil }
    drop(level)
    return level
  }

  var withoutClosingHashes: Substring {
    let body = text.trimmed
    let hashes = body.reversed().prefix { $0 == "#" }.count
    let rest = body.dropLast(hashes)
    return hashes > 0 && (rest.isEmpty || rest.hasSuffix(" ")) ? Substring(rest.trimmedAtEnd) : Substring(body)
  }

  /// `[name]: address`, which is nothing to see.
  var isReference: Bool { MarkdownReferences.definition(in: text) != nil }

  /// Takes `[^name]:` off.
  mutating func dropNote() -> String? {
    guard text.hasPrefix("[^"), let end = text.firstRange(of: "]:") else { return nil }
    let name = String(text[text.index(text.startIndex, offsetBy: 2)..<end.lowerBound])
    text = text[end.upperBound...]
    dropIndent()
    return name
  }

  /// Whether its writer begins a paragraph here, though no blank line stands before it.
  var beginsParagraph: Bool {
    var scalars = Substring(text).unicodeScalars
    guard let first = scalars.popFirst(), let second = scalars.first else { return false }
    if first == "\u{3000}" || LetterNumber.circled.contains(Character(first)) { return true }
    if first == "（" || first == "(" {
      let number = scalars.prefix { "一二三四五六七八九十0123456789".unicodeScalars.contains($0) }
      return !number.isEmpty && ["）", ")"].contains(scalars.dropFirst(number.count).first)
    }
    guard "一二三四五六七八九十".unicodeScalars.contains(first) else { return false }
    return second == "、" || scalars.drop { "一二三四五六七八九十".unicodeScalars.contains($0) }.first == "、"
  }

  /// The lines of a paragraph as one text: a line that ends with two spaces or a backslash is a line, others run on, in
  /// Chinese without a space.
  static func joined(_ lines: [String]) -> String {
    var text = ""
    for (index, line) in lines.enumerated() {
      if index == lines.count - 1 {
        text += line
      } else if line.hasSuffix("  ") || line.hasSuffix("\\") {
        text += (line.hasSuffix("\\") ? String(line.dropLast()) : line.trimmed) + "\n"
      } else {
        text += line.trimmedAtEnd
        let sides = (text.unicodeScalars.last, lines[index + 1].unicodeScalars.first)
        if let one = sides.0, let other = sides.1, !WideText.isWide(one) || !WideText.isWide(other) { text += " " }
      }
    }
    return text
  }
}

extension StringProtocol {
  /// Without spaces and tabs at either end.
  var trimmed: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" }
    return String(Substring(trimmedAtEnd.unicodeScalars.drop(while: isBlank)))
  }

  var trimmedAtEnd: String {
    var scalars = Substring(self).unicodeScalars
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    return String(Substring(scalars))
  }

  /// Without a pair of quotation marks around it.
  var unquoted: String {
    guard count > 1, let first, first == last, first == "\"" || first == "'" else { return String(self) }
    return String(dropFirst().dropLast())
  }
}
