import TestSupport

extension SplitMix {
  /// Bytes that look like content now and then: line ends, tabs, Han, marks, broken sequences.
  mutating func hostileBytes(atMost count: Int) -> [UInt8] {
    let pieces: [[UInt8]] = [
      [0x0A], [0x0D], [0x0D, 0x0A], [0x09], [0xEF, 0xBB, 0xBF], Array("整改".utf8), Array("e\u{301}".utf8),
      [0xED, 0xA0, 0x80],
      Array("👩‍👩‍👧".utf8), Array("\u{202E}".utf8), Array("\u{2028}".utf8), Array("\u{85}".utf8), [0xE6], [0x80],
      [0x1B, 0x5B],
      [0xF4, 0x90, 0x80, 0x80], [0xC0, 0xAF], [0x00], [0x22, 0x5C], Array(": ".utf8),
    ]
    var bytes: [UInt8] = []
    while bytes.count < Int.random(in: 0...count, using: &self) {
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &self)]
      bytes += Bool.random(using: &self) ? piece : [UInt8.random(in: 0...255, using: &self)]
    }
    return bytes
  }
}
