/// Finds lists and quotations nested deeper than anybody writes, before libcmark sees them.
///
/// libcmark 0.30.2 takes time in the square of the depth (`- - - …` with blank lines after it: more than a minute for
/// 300 KB, tried). What this counts is never less than the depth that libcmark finds, and rarely more: an open list
/// item goes on with a line only if that is indented by two columns at least, an open quotation only with a `>`
/// (CommonMark 0.30, sections 5.1 and 5.2), so that little needs to be known about the lines before.
struct NestingCheck {
  /// How many lists and quotations may lie within each other.
  static let limit = 32

  private let bytes: UnsafeBufferPointer<UInt8>
  /// The most containers that can be open behind the lines read so far.
  private var depth = 0
  /// Whether a paragraph may be open, with which a line may go on however little it is indented.
  private var isLazyPossible = false

  /// Where the first marker stands that may nest too deep, as an offset in `bytes`; nil when none does.
  static func firstTooDeep(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: BodyLines) -> Int? {
    var check = NestingCheck(bytes: bytes)
    for number in 1...lines.count {
      let line = lines.line(number)
      if check.depth == 0, let first = line.first, !check.mayBegin(bytes[first]),
        !LinePrefix.isIdeographicSpace(first, before: line.upperBound, bytes)
      {
        continue
      }
      if let offset = check.read(line) { return offset }
    }
    return nil
  }

  /// Whether a line that begins with this byte may begin with a marker.
  private func mayBegin(_ byte: UInt8) -> Bool {
    byte < 0x40
  }

  private mutating func read(_ line: Range<Int>) -> Int? {
    var markers = LineMarkers(bytes, line)
    markers.read()
    // Lists stay open over a blank line, paragraphs do not.
    guard !markers.isBlank else {
      isLazyPossible = false
      return nil
    }
    let found = min(depth, markers.indent / 2) + markers.count
    depth = isLazyPossible ? max(depth, found) : found
    isLazyPossible = true
    return depth > NestingCheck.limit ? markers.last : nil
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }
}

/// The markers with which one line begins.
private struct LineMarkers {
  /// How many there are.
  private(set) var count = 0
  /// The columns of blanks in front of the first list marker, without the one that belongs to each `>`.
  private(set) var indent = 0
  /// Where the last one stands.
  private(set) var last: Int
  /// Whether the line holds nothing but blanks.
  private(set) var isBlank = false

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var index: Int
  private var column = 0
  /// From here on the line holds one character and blanks alone. Found when needed.
  private var breakStart: Int?

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    self.bytes = bytes
    (index, last, end) = (line.lowerBound, line.lowerBound, line.upperBound)
  }

  mutating func read() {
    var isInItem = false
    var blanks = takeBlanks()
    isBlank = index == end
    while true {
      if !isInItem { indent += blanks }
      guard index < end else { return }
      if bytes[index] == UInt8(ascii: ">") {
        take(upTo: index + 1)
        blanks = max(0, takeBlanks() - 1)
      } else if let markerEnd = itemMarkerEnd(), !isThematicBreak() {
        isInItem = true
        take(upTo: markerEnd)
        blanks = takeBlanks()
      } else {
        return
      }
    }
  }

  private mutating func take(upTo markerEnd: Int) {
    last = index
    count += 1
    column += markerEnd - index
    index = markerEnd
  }

  /// The number of columns taken; a tab goes to the next multiple of four (CommonMark 0.30, section 2.2).
  private mutating func takeBlanks() -> Int {
    let start = column
    while index < end {
      switch bytes[index] {
      case 0x20: column += 1
      case 0x09: column += 4 - column % 4
      // The preparation leaves it out.
      case 0xE3 where LinePrefix.isIdeographicSpace(index, before: end, bytes): index += 2
      default: return column - start
      }
      index += 1
    }
    return column - start
  }

  /// The end of `-`, `+`, `*` or up to nine digits with `.` or `)`, behind which there must be a blank or nothing.
  private func itemMarkerEnd() -> Int? {
    var markerEnd = index
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): break
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while markerEnd < end, markerEnd - index < 10, (0x30...0x39).contains(bytes[markerEnd]) { markerEnd += 1 }
      guard markerEnd - index < 10, markerEnd < end else { return nil }
      guard bytes[markerEnd] == UInt8(ascii: ".") || bytes[markerEnd] == UInt8(ascii: ")") else { return nil }
    default: return nil
    }
    markerEnd += 1
    guard markerEnd < end else { return markerEnd }
    return bytes[markerEnd] == 0x20 || bytes[markerEnd] == 0x09 ? markerEnd : nil
  }

  /// CommonMark 0.30, section 4.1: three or more of `-` or `*` with blanks between them are no list items.
  private mutating func isThematicBreak() -> Bool {
    let character = bytes[index]
    guard character == UInt8(ascii: "-") || character == UInt8(ascii: "*") else { return false }
    let start = breakStart ?? findBreakStart()
    breakStart = start
    guard index >= start else { return false }
    var (found, current) = (0, index)
    while current < end, found < 3 {
      if bytes[current] == character { found += 1 }
      current += 1
    }
    return found == 3
  }

  private func findBreakStart() -> Int {
    var start = end
    var character: UInt8?
    while start > index {
      let byte = bytes[start - 1]
      if byte != 0x20, byte != 0x09 {
        if let character, character != byte { break }
        character = byte
      }
      start -= 1
    }
    return start
  }
}
