/// The encodings that text files come in. THE place that tells them apart.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  /// With or without a byte order mark.
  case utf8 = "UTF-8"
  /// GB 18030, which has GBK and GB 2312 in it: what Excel and WPS write as plain CSV in China.
  case gb18030 = "GB18030"
  /// What Excel writes as “Unicode text”.
  case utf16LittleEndian = "UTF-16LE"
  /// The same, the high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// What pages of Taiwan and Hong Kong may state. Never guessed: nearly every text in it could be GB 18030 as well.
  case big5 = "BIG5-HKSCS"

  /// Its usual name, which iconv(3) knows too.
  public var name: String { rawValue }

  /// What the byte order mark at the beginning of a file says, and how many bytes it has; nil without a mark.
  public static func marked(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// The text of a file as UTF-8, without a byte order mark, and the encoding that its bytes tell.
  ///
  /// - Throws: where it is in none of the encodings, or has something in it that its encoding does not know.
  public static func decode(_ bytes: [UInt8]) throws(EncodingFault) -> (text: [UInt8], encoding: TextEncoding) {
    if let mark = marked(bytes) { return (try mark.encoding.decode(bytes[mark.length...]), mark.encoding) }
    if bytes.contains(0) {
      guard let encoding = utf16(bytes) else { throw .unknown }
      return (try encoding.decode(bytes[...]), encoding)
    }
    if isUTF8(bytes) { return (bytes, .utf8) }
    if let line = damagedUTF8(bytes) { throw .broken(.utf8, line: line) }
    // Big5 is not tried: see there.
    guard let text = try? gb18030.decode(bytes[...]) else { throw .unknown }
    return (text, .gb18030)
  }

  /// The UTF-8 of bytes in this encoding.
  ///
  /// - Throws: on which line, from 1, is what the encoding does not have.
  public func decode(_ bytes: ArraySlice<UInt8>) throws(EncodingFault) -> [UInt8] {
    if self == .utf8 { return try Self.validUTF8(bytes) }
    switch try Iconv.convert(bytes, from: self, to: .utf8) {
    case .whole(let text): return text
    case .stopped(let offset): throw .broken(self, line: Self.line(at: bytes.startIndex + offset, in: bytes))
    }
  }

  /// The bytes of a text in this encoding; UTF-8 with a byte order mark, so that Excel knows it.
  ///
  /// - Throws: where a character cannot be written in it.
  public func encode(_ text: String) throws(EncodingFault) -> [UInt8] {
    if self == .utf8 { return [0xEF, 0xBB, 0xBF] + Array(text.utf8) }
    let utf8 = Array(text.utf8)
    switch try Iconv.convert(utf8[...], from: TextEncoding.utf8, to: self) {
    case .whole(let bytes): return bytes
    case .stopped(let offset):
      let rest = String(decoding: utf8[offset...], as: UTF8.self)
      throw .lacking(rest.unicodeScalars.first ?? "\u{FFFD}", self)
    }
  }

  /// Whether bytes are UTF-8 as Unicode has it: no overlong forms, no surrogates.
  public static func isUTF8(_ bytes: some Collection<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// The line, from 1, on which UTF-8 is damaged; nil where it is whole or none at all. Nearly any bytes are GB 18030 as
  /// well: without this, a page with one broken character would be read as thousands of wrong ones.
  public static func damagedUTF8(_ bytes: [UInt8]) -> Int? {
    var good = 0
    var bad = 0
    var length = 0
    var firstBad: Int?
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        length += UTF8.width(scalar)
        // Two bytes that are UTF-8 by chance are frequent in GB 18030, three are not.
        if UTF8.width(scalar) > 2 { good += 1 }
      case .error:
        bad += 1
        firstBad = firstBad ?? length
      case .emptyInput:
        guard let firstBad, good >= bad * 4 else { return nil }
        return line(at: firstBad, in: bytes[...])
      }
    }
  }

  private static func validUTF8(_ bytes: ArraySlice<UInt8>) throws(EncodingFault) -> [UInt8] {
    guard !isUTF8(bytes) else { return Array(bytes) }
    var good = bytes.startIndex
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    scan: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): good += UTF8.width(scalar)
      case .emptyInput, .error: break scan
      }
    }
    throw .broken(.utf8, line: line(at: good, in: bytes))
  }

  /// The line of an offset, by the line feeds before it; the same in every encoding that is read here.
  private static func line(at offset: Int, in bytes: ArraySlice<UInt8>) -> Int {
    1 + bytes.prefix(upTo: min(offset, bytes.endIndex)).count { $0 == 0x0A }
  }

  /// UTF-16 without a mark: the order in which more units are letters that texts here have, where most are; nil where
  /// neither gives a text. Zero bytes alone do not tell: 一 is U+4E00, and as frequent as line ends.
  private static func utf16(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count % 2 == 0 else { return nil }
    var little = 0
    var big = 0
    for index in stride(from: 0, to: bytes.count, by: 2) {
      let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      if isUsual(pair.0 | pair.1 << 8) { little += 1 }
      if isUsual(pair.0 << 8 | pair.1) { big += 1 }
    }
    guard little != big, max(little, big) * 4 >= bytes.count / 2 * 3 else { return nil }
    return little > big ? .utf16LittleEndian : .utf16BigEndian
  }

  /// Whether a unit is ASCII text, a line end, Chinese, or one of its signs.
  private static func isUsual(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x2010...0x203B, 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF00...0xFFEF: true
    default: false
    }
  }
}
