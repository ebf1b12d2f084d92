import TestSupport
import TextEncodings
import Testing

@Suite("The encoding of a text is told by its bytes")
struct TextEncodingTests {
  private func units(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test(
    "UTF-16 without a mark, also where 一 (U+4E00) is more frequent than line ends", arguments: [true, false],
    ["一、一是，一是一，二是一", "甲\n一、乙\n一、丙", "a\r\nb\r\n", "一一一一一 1"])
  func utf16(isBig: Bool, text: String) throws {
    let read = try TextEncoding.decode(units(text, isBig: isBig))
    #expect(read.encoding == (isBig ? .utf16BigEndian : .utf16LittleEndian))
    #expect(String(decoding: read.text, as: UTF8.self) == text)
  }

  @Test("bytes that are no text are none", arguments: 0..<20)
  func noise(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let bytes = [0] + (0..<999).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(throws: EncodingFault.unknown) { try TextEncoding.decode(bytes) }
  }

  @Test("overlong forms, surrogates and numbers beyond Unicode are no UTF-8")
  func malformed() {
    for bad: [UInt8] in [
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8],
    ] {
      #expect(throws: EncodingFault.broken(.utf8, line: 2)) {
        try TextEncoding.decode([0xEF, 0xBB, 0xBF] + Array("甲\n乙".utf8) + bad)
      }
    }
  }

  @Test("a surrogate without its partner is no UTF-16", arguments: [true, false])
  func loneSurrogate(isBig: Bool) {
    let lone: [UInt8] = isBig ? [0xD8, 0x00] : [0x00, 0xD8]
    let encoding: TextEncoding = isBig ? .utf16BigEndian : .utf16LittleEndian
    #expect(throws: EncodingFault.broken(encoding, line: 2)) {
      try TextEncoding.decode(units("\u{FEFF}甲\n乙", isBig: isBig) + lone + units("丙", isBig: isBig))
    }
  }

  @Test("what is written in an encoding comes back", arguments: TextEncoding.allCases)
  func roundTrip(encoding: TextEncoding) throws {
    let bytes = try encoding.encode("整改\r\n中文，「引」")
    let text = try encoding.decode(bytes[(encoding == .utf8 ? 3 : 0)...])
    #expect(String(decoding: text, as: UTF8.self) == "整改\r\n中文，「引」")
  }
}
