/// A paragraph of a page as its text comes in: white space collapses as in browsers (CSS Text 3, 4.1), lines that end in a
/// page's source make no space between Chinese (4.1.3), and what shows nothing at either end is left off.
struct PageParagraph {
  private var runs = RunBuilder()
  /// White space that counts only if something to see follows on the line.
  private var blanks: [UInt8] = []
  private var endsSourceLine = false
  private var breaks = 0
  private var last: Unicode.Scalar = " "

  /// Whether nothing is to be seen in it yet.
  var isEmpty: Bool { runs.isEmpty }

  /// Whether what comes next is a paragraph of its own: behind two line breaks, or behind one and an indentation. Pages of
  /// 2003 have no other paragraphs.
  var isAtNewParagraph: Bool { !isEmpty && (breaks > 1 || (breaks == 1 && isIndentation)) }

  /// White space of the source, which collapses.
  mutating func addSpace(endsLine: Bool) {
    if endsLine { endsSourceLine = true }
    if blanks.last != 0x20 { blanks.append(0x20) }
  }

  /// A blank that stays as it is: U+3000, U+00A0 and their kind.
  mutating func addBlank(_ bytes: some Sequence<UInt8>) { blanks += bytes }

  mutating func addBreak() {
    if !isEmpty { breaks += 1 }
    blanks.removeAll(keepingCapacity: true)
    endsSourceLine = false
  }

  /// The mark of a note, behind the text so far.
  mutating func addMark(note: Int) { runs.appendMark(note: note) }

  /// Text without white space; valid UTF-8, not empty.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ look: RunLook) {
    if isEmpty || breaks > 0 {
      if blanks.first == 0x20 { blanks.removeFirst() }
      if !isEmpty { runs.append("\n".utf8, look) }
    } else if endsSourceLine, blanks == [0x20], joins(last, Self.first(of: text)) {
      blanks = []
    }
    runs.append(blanks, look)
    runs.append(text, look)
    blanks.removeAll(keepingCapacity: true)
    breaks = 0
    endsSourceLine = false
    last = Self.last(of: text)
  }

  /// The runs; the paragraph is then empty. Where it `isContinued`, the blanks so far stand before what comes next.
  mutating func take(isContinued: Bool) -> [SourceRun] {
    if !isContinued { blanks.removeAll(keepingCapacity: true) }
    breaks = 0
    endsSourceLine = false
    return runs.take()
  }

  private var isIndentation: Bool {
    let text = blanks.drop { $0 == 0x20 }
    return text.starts(with: "\u{3000}".utf8) || text.starts(with: "\u{A0}\u{A0}".utf8)
      || text.starts(with: "\u{A0} \u{A0}".utf8) || text.starts(with: "\u{2003}".utf8)
  }

  private func joins(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    WideText.isWide(one) && (WideText.isWide(other) || WideText.isSign(other))
      || WideText.isSign(one) && WideText.isWide(other)
  }

  private static func first(of text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar {
    String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first ?? " "
  }

  private static func last(of text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar {
    let start = text.lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    return String(decoding: text[start...], as: UTF8.self).unicodeScalars.first ?? " "
  }
}

/// Characters between which Chinese and Japanese have no space.
enum WideText {
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x303F, 0x3040...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Signs that are as wide as Chinese only beside it.
  static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    [0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0xB7].contains(scalar.value)
  }
}
