/// One line as text, and which of its scalars a range of its bytes covers.
///
/// Bytes that are no UTF-8 become U+FFFD one for one with Unicode's "maximal subparts" (Unicode 3.9, table 3-8), as
/// `String(decoding:as:)` does it, so that counts agree with a parser that was given the repaired text.
struct DecodedLine {
  /// Characters or columns before the marked scalars, and those within.
  struct Span {
    var before = 0
    var within = 0
  }

  /// Lines of more scalars than this are shown in part: one line may be a whole file.
  static let shownScalars = 2_000
  /// How many scalars before the mark are kept then.
  private static let shownBefore = 800

  private var scalars: [Unicode.Scalar] = []
  private var marked: Range<Int>

  /// Decodes `bytes`; a scalar of which any byte lies in `range` is marked.
  init(bytes: ArraySlice<UInt8>, marking range: Range<Int>) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var offset = bytes.startIndex
    var (lower, upper) = (0, 0)
    forEachScalar(of: bytes) { scalar, length in
      scalars.append(scalar)
      if offset + length <= range.lowerBound { lower += 1 }
      if offset < range.upperBound { upper += 1 }
      offset += length
      return true
    }
    self.scalars = scalars
    marked = lower..<max(lower, range.isEmpty ? lower : upper)
  }

  /// The marked part in characters of the whole line.
  var columns: Span {
    Self.span(of: marked, in: Self.string(scalars[...])) { _ in 1 }
  }

  /// The line as a message shows it, and the marked part in display columns of that.
  var shown: (text: String, span: Span) {
    guard scalars.count > Self.shownScalars else {
      let text = Self.string(scalars[...])
      return (text, Self.span(of: marked, in: text, VisibleText.width))
    }
    let start = max(0, min(marked.lowerBound - Self.shownBefore, scalars.count - Self.shownScalars))
    let end = min(scalars.count, start + Self.shownScalars)
    let text = (start > 0 ? "…" : "") + Self.string(scalars[start..<end]) + (end < scalars.count ? "…" : "")
    let shift = start > 0 ? start - 1 : 0
    let part = marked.clamped(to: start..<end)
    return (text, Self.span(of: part.lowerBound - shift..<part.upperBound - shift, in: text, VisibleText.width))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  /// Measures the characters before and within `marked`; a character that is marked in part counts whole.
  private static func span(of marked: Range<Int>, in text: String, _ measure: (Character) -> Int) -> Span {
    var span = Span()
    var position = 0
    for character in text {
      let end = position + character.unicodeScalars.count
      if end <= marked.lowerBound {
        span.before += measure(character)
      } else if position < marked.upperBound {
        span.within += measure(character)
      } else {
        break
      }
      position = end
    }
    return span
  }
}

/// Decodes `bytes` scalar by scalar, invalid UTF-8 repaired, with the number of bytes that each one took; `body` says
/// whether to go on.
func forEachScalar(of bytes: ArraySlice<UInt8>, _ body: (Unicode.Scalar, Int) -> Bool) {
  var parser = Unicode.UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  while true {
    switch parser.parseScalar(from: &iterator) {
    case .valid(let encoded):
      guard body(Unicode.UTF8.decode(encoded), encoded.count) else { return }
    case .error(let length):
      guard body("\u{FFFD}", length) else { return }
    case .emptyInput:
      return
    }
  }
}
