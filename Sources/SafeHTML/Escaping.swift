/// THE escaping of HTML: one table for element text and for attribute values in double quotes.
///
/// `& < > " '` become references (HTML, 13.1.2.3 and 13.1.4). CR becomes `&#13;`, since the parser turns a bare one into
/// LF (13.2.3.5). What text must not hold (13.1.4: NUL, controls other than white space, noncharacters) becomes U+FFFD;
/// so does form feed, which XML forbids. Tab and LF stay.
enum Escaping {
  /// What becomes of a byte, by its value: `.` stays, `x` becomes U+FFFD, `r` is a carriage return, the five specials
  /// stand for themselves. 2, 3 and 4 begin a sequence of so many bytes that may be forbidden: 0xC2 U+0080 to U+009F,
  /// 0xEF U+FDD0 to U+FDEF, U+FFFE and U+FFFF, and 0xF0 to 0xF4 the last two of every further plane. It is a literal
  /// because that needs neither initialising nor reference counting.
  private static let table: StaticString = """
    xxxxxxxxx..xxrxx\
    xxxxxxxxxxxxxxxx\
    .."...&'........\
    ............<.>.\
    ................\
    ................\
    ................\
    ...............x\
    ................\
    ................\
    ................\
    ................\
    ..2.............\
    ................\
    ...............3\
    44444...........
    """

  /// How many bytes are escaped at a time, into a block on the stack.
  private static let blockLength = 256
  /// `&quot;`
  private static let longestReference = 6

  /// Appends `text`, which is UTF-8, escaped.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    guard !text.isEmpty else { return }
    let blockSize = min(blockLength, text.count) * longestReference
    withUnsafeTemporaryAllocation(byteCount: blockSize, alignment: 1) { block in
      guard let start = block.baseAddress else { return }
      var index = 0
      while index < text.count {
        var end = start
        escape(text, from: &index, to: &end)
        output.append(contentsOf: UnsafeRawBufferPointer(start: start, count: end - start))
      }
    }
  }

  /// Writes up to ``blockLength`` bytes from `index` on, escaped, and moves both.
  @inline(__always)
  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>, from index: inout Int, to end: inout UnsafeMutableRawPointer
  ) {
    let table = table.utf8Start
    let blockEnd = min(index + blockLength, text.count)
    while index < blockEnd {
      let byte = text[index]
      let action = table[Int(byte)]
      var length = 1
      switch action {
      case UInt8(ascii: "."): put(byte, &end)
      case UInt8(ascii: "&"): put("&amp;", &end)
      case UInt8(ascii: "<"): put("&lt;", &end)
      case UInt8(ascii: ">"): put("&gt;", &end)
      case UInt8(ascii: "\""): put("&quot;", &end)
      case UInt8(ascii: "'"): put("&#39;", &end)
      case UInt8(ascii: "r"): put("&#13;", &end)
      case UInt8(ascii: "x"): put("\u{FFFD}", &end)
      default:
        if isForbidden(text, at: index) {
          put("\u{FFFD}", &end)
          length = Int(action - UInt8(ascii: "0"))
        } else {
          put(byte, &end)
        }
      }
      index &+= length
    }
  }

  @inline(__always)
  private static func put(_ byte: UInt8, _ end: inout UnsafeMutableRawPointer) {
    end.storeBytes(of: byte, as: UInt8.self)
    end += 1
  }

  @inline(__always)
  private static func put(_ reference: StaticString, _ end: inout UnsafeMutableRawPointer) {
    end.copyMemory(from: reference.utf8Start, byteCount: reference.utf8CodeUnitCount)
    end += reference.utf8CodeUnitCount
  }

  /// Whether the sequence that begins at `index` is no text of HTML; see ``table``.
  @inline(__always)
  private static func isForbidden(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let rest = text.count - index
    switch text[index] {
    case 0xC2:
      return rest > 1 && (0x80...0x9F).contains(text[index + 1])
    case 0xEF:
      guard rest > 2 else { return false }
      let (second, third) = (text[index + 1], text[index + 2])
      return second == 0xBF && third >= 0xBE || second == 0xB7 && (0x90...0xAF).contains(third)
    default:
      guard rest > 3 else { return false }
      return text[index + 1] & 0x8F == 0x8F && text[index + 2] == 0xBF && text[index + 3] >= 0xBE
    }
  }

  /// Appends what the source says as it is.
  static func append(_ markup: StaticString, to output: inout [UInt8]) {
    markup.withUTF8Buffer { output.append(contentsOf: $0) }
  }
}
