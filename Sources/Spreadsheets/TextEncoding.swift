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

  /// Its usual name, which iconv(3) knows too.
  public var name: String { rawValue }

  /// The text of a file as UTF-8, without a byte order mark.
  ///
  /// - Throws: where it is in none of the encodings, or has something in it that its encoding does not know.
  static func decode(_ bytes: [UInt8]) throws(SpreadsheetRefusal) -> (text: [UInt8], encoding: TextEncoding) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (try validUTF8(bytes[3...]), .utf8) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return try (utf8(bytes[2...], from: .utf16LittleEndian), .utf16LittleEndian)
    }
    if bytes.starts(with: [0xFE, 0xFF]) { return try (utf8(bytes[2...], from: .utf16BigEndian), .utf16BigEndian) }
    if bytes.contains(0) {
      guard let encoding = utf16(bytes) else { throw .unknownEncoding }
      return (try utf8(bytes[...], from: encoding), encoding)
    }
    if String(validating: bytes, as: UTF8.self) != nil { return (bytes, .utf8) }
    do {
      return (try utf8(bytes[...], from: .gb18030), .gb18030)
    } catch {
      throw .unknownEncoding
    }
  }

  /// The bytes of a text in this encoding.
  ///
  /// - Throws: where a character cannot be written in it.
  func encode(_ text: String) throws(SpreadsheetRefusal) -> [UInt8] {
    if self == .utf8 { return [0xEF, 0xBB, 0xBF] + Array(text.utf8) }
    let utf8 = Array(text.utf8)
    switch try Iconv.convert(utf8[...], from: TextEncoding.utf8, to: self) {
    case .whole(let bytes): return bytes
    case .stopped(let offset):
      let rest = String(decoding: utf8[offset...], as: UTF8.self)
      throw .cannotEncode(rest.unicodeScalars.first ?? "\u{FFFD}", in: self)
    }
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>, from encoding: TextEncoding) throws(SpreadsheetRefusal)
    -> [UInt8]
  {
    switch try Iconv.convert(bytes, from: encoding, to: .utf8) {
    case .whole(let text): return text
    case .stopped(let offset):
      throw .brokenText(encoding, line: line(at: bytes.startIndex + offset, in: bytes))
    }
  }

  private static func validUTF8(_ bytes: ArraySlice<UInt8>) throws(SpreadsheetRefusal) -> [UInt8] {
    guard String(validating: bytes, as: UTF8.self) == nil else { return Array(bytes) }
    var good = bytes.startIndex
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    scan: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): good += UTF8.width(scalar)
      case .emptyInput, .error: break scan
      }
    }
    throw .brokenText(.utf8, line: line(at: good, in: bytes))
  }

  /// The line of an offset, by the line feeds before it; the same in every encoding that is read here.
  private static func line(at offset: Int, in bytes: ArraySlice<UInt8>) -> Int {
    1 + bytes.prefix(upTo: min(offset, bytes.endIndex)).count { $0 == 0x0A }
  }

  /// UTF-16 without a mark shows by its separators and line ends, whose high byte is 0; nil where it is none.
  private static func utf16(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count % 2 == 0 else { return nil }
    let odd = stride(from: 1, to: bytes.count, by: 2).count { bytes[$0] == 0 }
    let even = stride(from: 0, to: bytes.count, by: 2).count { bytes[$0] == 0 }
    if even == 0 { return .utf16LittleEndian }
    if odd == 0 { return .utf16BigEndian }
    return odd >= even * 4 ? .utf16LittleEndian : even >= odd * 4 ? .utf16BigEndian : nil
  }
}
