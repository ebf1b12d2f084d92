/// THE escaping of HTML: one table for element text and for attribute values in double quotes.
///
/// `& < > " '` become references (HTML, 13.1.2.3 and 13.1.4). CR becomes `&#13;`, since the parser turns a bare one into
/// LF (13.2.3.5). What text must not hold (3.2.5.2.5: NUL, controls other than white space, noncharacters) becomes U+FFFD;
/// so does form feed, which XML forbids. Tab and LF stay.
enum Escaping {
  /// For each byte what is written for it, in the lower bytes, and in the highest how many bytes that is: the writer
  /// stores all eight and moves on by the number, so that text full of specials costs no more than any other.
  private static let table: [UInt64] = (0...255).map { (byte: UInt64) -> UInt64 in
    switch byte {
    case 0x26: entry("&amp;")
    case 0x3C: entry("&lt;")
    case 0x3E: entry("&gt;")
    case 0x22: entry("&quot;")
    case 0x27: entry("&#39;")
    case 0x0D: entry("&#13;")
    case 0x09, 0x0A: 1 << 56 | byte
    case 0x00...0x1F, 0x7F: entry("\u{FFFD}")
    // No length asks for a look at what follows: 0xC2 begins U+0080 to U+009F, 0xEF begins U+FDD0 to U+FDEF, U+FFFE
    // and U+FFFF, and 0xF0 to 0xF4 begin the last two of every further plane.
    case 0xC2, 0xEF, 0xF0...0xF4: byte
    default: 1 << 56 | byte
    }
  }

  private static func entry(_ reference: StaticString) -> UInt64 {
    reference.withUTF8Buffer { bytes in
      bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } | UInt64(bytes.count) << 56
    }
  }

  /// Appends `text`, which is UTF-8, escaped.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    table.withUnsafeBufferPointer { table in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: blockLength * 6 + 8) { block in
        guard let start = block.baseAddress else { return }
        var index = 0
        while index < text.count {
          let (next, length) = escape(text, from: index, to: UnsafeMutableRawPointer(start), table)
          output.append(contentsOf: UnsafeBufferPointer(start: start, count: length))
          index = next
        }
      }
    }
  }

  /// Appends what the source says as it is.
  static func append(_ markup: StaticString, to output: inout [UInt8]) {
    markup.withUTF8Buffer { output.append(contentsOf: $0) }
  }
}

extension Escaping {
  /// How many bytes are escaped at a time, into a block on the stack. With six bytes for each, and eight for the last
  /// store, it stays below 1,024, beyond which the allocation would be asked for at run time.
  private static let blockLength = 160
  /// How many bytes are looked at together.
  private static let runLength = 16

  /// Writes up to ``blockLength`` bytes from `first` on, escaped; returns where to go on and how many were written.
  @inline(__always)
  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>, from first: Int, to block: UnsafeMutableRawPointer,
    _ table: UnsafeBufferPointer<UInt64>
  ) -> (next: Int, length: Int) {
    let end = min(first &+ blockLength, text.count)
    var index = first
    var length = 0
    while index < end {
      // The run and the byte that follows it are read; a run at the very end goes byte by byte.
      if end &- index >= runLength, text.count &- index > runLength, let run = plainRun(text, at: index) {
        block.storeBytes(of: run, toByteOffset: length, as: SIMD16<UInt8>.self)
        index &+= runLength
        length &+= runLength
        continue
      }
      let stop = min(index &+ runLength, end)
      while index < stop {
        var entry = table[Int(text[index])]
        var taken = 1
        if entry >> 56 == 0 {
          taken = forbiddenLength(text, at: index)
          entry = taken == 0 ? 1 << 56 | entry : table[0]
          taken = max(taken, 1)
        }
        block.storeBytes(of: entry.littleEndian, toByteOffset: length, as: UInt64.self)
        index &+= taken
        length &+= Int(truncatingIfNeeded: entry >> 56)
      }
    }
    return (index, length)
  }

  /// The bytes from `index` on if ``table`` changes none of them (it may also be nil for a few that are fine, such as
  /// LF). It says the table over again, sixteen bytes at a time; a test holds the two against each other.
  @inline(__always)
  private static func plainRun(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> SIMD16<UInt8>? {
    let start = UnsafeRawBufferPointer(text)
    let bytes = start.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
    let following = start.loadUnaligned(fromByteOffset: index &+ 1, as: SIMD16<UInt8>.self)
    func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
    // `<` and `>` differ in one bit, and so do `&` and `'`.
    let specials = (bytes | all(2)) .== all(0x3E) .| (bytes | all(1)) .== all(0x27) .| bytes .== all(0x22)
    let controls = bytes .< all(0x20) .| bytes .== all(0x7F) .| (bytes .== all(0xC2) .& following .< all(0xA0))
    // 0xEF also begins the full-width forms, which every Chinese text is full of: only 0xB7 and 0xBF may be forbidden.
    let nonCharacters = bytes .>= all(0xF0) .| (bytes .== all(0xEF) .& (following | all(8)) .== all(0xBF))
    // A mask is all ones or zeros in each lane; `any` reads it lane by lane, which takes as long as all of the above.
    let found = unsafeBitCast(specials .| controls .| nonCharacters, to: SIMD2<UInt64>.self)
    return found[0] | found[1] == 0 ? bytes : nil
  }

  /// How many bytes from `index` on are no text of HTML; 0 if the scalar that begins there is fine.
  @inline(__always)
  private static func forbiddenLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let rest = text.count - index
    switch text[index] {
    case 0xC2:
      return rest > 1 && (0x80...0x9F).contains(text[index + 1]) ? 2 : 0
    case 0xEF:
      guard rest > 2 else { return 0 }
      let (second, third) = (text[index + 1], text[index + 2])
      return second == 0xBF && third >= 0xBE || second == 0xB7 && (0x90...0xAF).contains(third) ? 3 : 0
    default:
      guard rest > 3 else { return 0 }
      return text[index + 1] & 0x8F == 0x8F && text[index + 2] == 0xBF && text[index + 3] >= 0xBE ? 4 : 0
    }
  }
}
