/// Half-width punctuation between Han as full-width punctuation: THE rules of `typography: full-width`.
///
/// `,` `:` `;` `?` `!` become full width where Han or Chinese punctuation stands at both sides, or in front of them and
/// nothing behind; so 9:30, 1,000 and addresses stay. `(` and `)` become so as a pair where the same holds around them
/// and Han stands between them (GB/T 15834—2011 has Chinese punctuation in Chinese text). Code is never looked at.
struct FullWidth {
  /// What stands beside punctuation.
  enum Side { case chinese, edge, foreign }

  private let text: [Unicode.Scalar]
  private let before: Unicode.Scalar?
  private let after: Unicode.Scalar?
  /// The index of the partner of each bracket that has one.
  private var partners: [Int: Int] = [:]

  /// What `text` becomes between two characters, nil where there is none; nil when it stays.
  static func converted(
    _ text: UnsafeBufferPointer<UInt8>, between before: Unicode.Scalar?, and after: Unicode.Scalar?
  ) -> [UInt8]? {
    guard text.contains(where: isCandidate) else { return nil }
    return FullWidth(Array(String(decoding: text, as: UTF8.self).unicodeScalars), before, after).converted()
  }

  private init(_ text: [Unicode.Scalar], _ before: Unicode.Scalar?, _ after: Unicode.Scalar?) {
    (self.text, self.before, self.after) = (text, before, after)
    var open: [Int] = []
    for (index, scalar) in text.enumerated() {
      if scalar == "(" { open.append(index) }
      if scalar == ")", let start = open.popLast() { (partners[start], partners[index]) = (index, start) }
    }
  }

  private static func isCandidate(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "?"), UInt8(ascii: "!"):
      true
    default: false
    }
  }

  private func converted() -> [UInt8]? {
    var result = String.UnicodeScalarView()
    var hasChanged = false
    for (index, scalar) in text.enumerated() {
      // All candidates lie in ASCII, and their full-width forms lie U+FEE0 behind them.
      guard scalar.isASCII, FullWidth.isCandidate(UInt8(scalar.value)), isChinese(index),
        let wide = Unicode.Scalar(scalar.value + 0xFEE0)
      else {
        result.append(scalar)
        continue
      }
      result.append(wide)
      hasChanged = true
    }
    return hasChanged ? Array(String(result).utf8) : nil
  }

  private func isChinese(_ index: Int) -> Bool {
    switch text[index] {
    case "(", ")":
      guard let partner = partners[index] else { return isEnclosed(index, index) && side(before: index) == .chinese }
      let (start, end) = (min(index, partner), max(index, partner))
      return isEnclosed(start, end) && text[start...end].contains(where: FullWidth.isHan)
    default: return side(before: index) == .chinese && side(after: index) != .foreign
    }
  }

  /// Whether nothing foreign stands around a pair, and something Chinese does.
  private func isEnclosed(_ start: Int, _ end: Int) -> Bool {
    let (first, last) = (side(before: start), side(after: end))
    return first != .foreign && last != .foreign && (first == .chinese || last == .chinese)
  }

  /// The nearest thing in front that is no such punctuation itself.
  private func side(before index: Int) -> Side {
    let near = text[..<index].last { !FullWidth.isPassed($0) }
    return FullWidth.side(near ?? before)
  }

  private func side(after index: Int) -> Side {
    let near = text[(index + 1)...].first { !FullWidth.isPassed($0) }
    return FullWidth.side(near ?? after)
  }

  private static func isPassed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && isCandidate(UInt8(scalar.value))
  }

  private static func side(_ scalar: Unicode.Scalar?) -> Side {
    guard let scalar else { return .edge }
    return isHan(scalar) || isChinesePunctuation(scalar) ? .chinese : .foreign
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }

  private static func isChinesePunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F: true
    case 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F: true
    default: false
    }
  }
}
