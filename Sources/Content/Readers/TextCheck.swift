import Diagnostics

/// Looks at the bytes of a file, or of a text that was decoded from it, for what must never be published: bytes that
/// are no UTF-8, invisible controls, security marks.
///
/// Marks are those of GB/T 9704-2012, 7.2.2 (密级和保密期限): 秘密, 机密 or 绝密 and a star, also with spaces between.
/// Direction controls are those of Unicode Standard Annex #9, table 3.
enum TextCheck {
  /// What was found, and at which bytes.
  struct Finding {
    let mistake: Mistake
    let range: Range<Int>
  }

  /// Everything found in a whole file.
  static func findings(in bytes: [UInt8]) -> [Finding] {
    bytes.withUnsafeBufferPointer { buffer in
      if let offset = firstInvalidByte(of: buffer) {
        return [Finding(mistake: .notUTF8(), range: offset..<offset + 1)]
      }
      return findings(in: buffer) + internalMaterial(in: buffer)
    }
  }

  /// What was found in a text that escapes or character references may have smuggled in.
  static func findings(in text: String) -> [Finding] {
    var text = text
    return text.withUTF8 { findings(in: $0) }
  }

  /// The first ampersand or star, without which markup cannot make of harmless bytes what must not be published.
  static func firstSuspect(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "&") { return index..<index + 1 }
      guard bytes[index] == 0x98, index > bytes.startIndex, bytes[index - 1] == 0xE2 else { continue }
      if bytes[(index + 1)...].first == 0x85 || bytes[(index + 1)...].first == 0x86 { return index - 1..<index + 2 }
    }
    return nil
  }

  private static func findings(in bytes: UnsafeBufferPointer<UInt8>) -> [Finding] {
    var found: [Finding] = []
    for index in bytes.indices {
      let byte = bytes[index]
      // Most bytes of Chinese text are 0xE3 to 0xEF and their tails: they pass with one comparison.
      guard isSuspect[Int(byte)] else { continue }
      if let finding = finding(at: index, in: bytes) { found.append(finding) }
      // A file of nothing but controls would have millions; so many are not even told.
      if found.count > Complaints.limit { break }
    }
    return found
  }

  /// Controls, and the bytes that begin direction controls and stars.
  private static let isSuspect: [Bool] = (0..<256).map { byte in
    (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || [0x7F, 0xC2, 0xD8, 0xE2].contains(byte)
  }

  private static func finding(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Finding? {
    let byte = bytes[index]
    if byte < 0x80 { return Finding(mistake: .controlCharacter(UInt32(byte)), range: index..<index + 1) }
    guard index + 1 < bytes.count else { return nil }
    let second = bytes[index + 1]
    switch byte {
    case 0xC2:
      guard second < 0xA0, second != 0x85 else { return nil }
      return Finding(mistake: .controlCharacter(UInt32(second)), range: index..<index + 2)
    case 0xD8:
      return second == 0x9C ? Finding(mistake: .bidirectionalControl(0x061C), range: index..<index + 2) : nil
    default:
      guard index + 2 < bytes.count else { return nil }
      return finding(three: index, second, bytes[index + 2], in: bytes)
    }
  }

  private static func finding(three index: Int, _ second: UInt8, _ third: UInt8, in bytes: UnsafeBufferPointer<UInt8>)
    -> Finding?
  {
    let code = 0x2000 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    switch code {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      return Finding(mistake: .bidirectionalControl(code), range: index..<index + 3)
    case 0x2605, 0x2606:
      return securityMark(endingAt: index, in: bytes)
    default:
      return nil
    }
  }

  /// The mark whose star begins at the index.
  private static func securityMark(endingAt star: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Finding? {
    var index = skipSpaces(before: star, in: bytes)
    guard ends("密", at: index, in: bytes) else { return nil }
    index = skipSpaces(before: index - 3, in: bytes)
    for grade in ["秘", "机", "绝"] where ends(grade, at: index, in: bytes) {
      return Finding(mistake: .securityMark(grade + "密★"), range: index - 3..<star + 3)
    }
    return nil
  }

  private static func ends(_ character: String, at end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let wanted = character.utf8
    return end >= wanted.count && bytes[(end - wanted.count)..<end].elementsEqual(wanted)
  }

  /// Spaces, ideographic spaces, no-break spaces and line ends may stand between the characters of a mark.
  private static func skipSpaces(before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = end
    while index > 0 {
      if bytes[index - 1] == 0x20 || (0x09...0x0D).contains(bytes[index - 1]) {
        index -= 1
      } else if ends("\u{3000}", at: index, in: bytes) {
        index -= 3
      } else if ends("\u{A0}", at: index, in: bytes) {
        index -= 2
      } else {
        break
      }
    }
    return index
  }

  private static func internalMaterial(in bytes: UnsafeBufferPointer<UInt8>) -> [Finding] {
    bytes.offset(of: "内部资料").map { [Finding(mistake: .internalMaterial(), range: $0..<$0 + 12)] } ?? []
  }

  /// The first byte that is no part of well-formed UTF-8 (Unicode Standard, table 3-7).
  private static func firstInvalidByte(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
      guard length > 0, index + length <= bytes.count, isSecondByte(bytes[index + 1], after: lead) else { return index }
      for tail in index + 2..<max(index + 2, index + length) where bytes[tail] & 0xC0 != 0x80 { return index }
      index += length
    }
    return nil
  }

  private static func isSecondByte(_ byte: UInt8, after lead: UInt8) -> Bool {
    switch lead {
    case 0xE0: (0xA0...0xBF).contains(byte)
    case 0xED: (0x80...0x9F).contains(byte)
    case 0xF0: (0x90...0xBF).contains(byte)
    case 0xF4: (0x80...0x8F).contains(byte)
    default: byte & 0xC0 == 0x80
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the text first stands in the bytes.
  func offset(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    guard let last = wanted.last, count >= wanted.count else { return nil }
    // In Chinese text the last byte of a character is rarer than the first.
    for end in wanted.count - 1..<count where self[end] == last {
      let start = end - wanted.count + 1
      if self[start...end].elementsEqual(wanted) { return start }
    }
    return nil
  }
}
