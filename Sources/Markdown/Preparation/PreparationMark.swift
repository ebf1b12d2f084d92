/// The characters that a preparation puts into the text and takes out again: THE list of them.
///
/// They lie at the end of plane 16, where no character will ever be assigned (the last two) or private use is all there
/// is. Such a character of the author's own gets `native` in front of it, so that none is ever mistaken for ours.
enum PreparationMark {
  /// The first byte of every character of plane 16, and of no other.
  static let lead: UInt8 = 0xF4

  /// Makes libcmark see a letter.
  static let letter: [UInt8] = [0xF4, 0x8F, 0xBF, 0xBF]
  /// Makes libcmark see punctuation in front of a run: this, then a middle dot, both taken out again.
  static let punctuationBefore: [UInt8] = [0xF4, 0x8F, 0xBF, 0xBE, 0xC2, 0xB7]
  /// The same behind a run.
  static let punctuationAfter: [UInt8] = [0xC2, 0xB7, 0xF4, 0x8F, 0xBF, 0xBD]
  /// What follows is the author's own.
  static let native: [UInt8] = [0xF4, 0x8F, 0xBF, 0xBC]

  /// Stands behind the bracket of what may be a reference to a footnote.
  static let reference: [UInt8] = [0xF4, 0x8F, 0xBF, 0xAE]
  /// Stands, behind a list marker of four columns, in front of what may be a footnote.
  static func footnote(bullet: UInt8) -> [UInt8] { [bullet, 0x20, 0x20, 0x20, 0xF4, 0x8F, 0xBF, 0xAF] }

  static func isReference(at mark: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[mark..<min(mark + 4, text.count)].elementsEqual(reference)
  }

  static func isFootnote(at mark: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[mark..<min(mark + 4, text.count)].elementsEqual(footnote(bullet: 0).dropFirst(4))
  }

  /// Stands in front of a run of one or two tildes that may strike text out.
  static func tildes(_ count: Int, _ flanking: Flanking) -> [UInt8] {
    [0xF4, 0x8F, 0xBF, 0xB0 | (flanking.canOpen ? 1 : 0) | (flanking.canClose ? 2 : 0) | (count == 2 ? 4 : 0)]
  }

  /// What such a mark says; nil when the mark that starts at `index` is another one.
  static func tildes(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> (count: Int, flanking: Flanking)? {
    guard index + 3 < text.count, text[index + 1] == 0x8F, text[index + 2] == 0xBF else { return nil }
    let bits = text[index + 3]
    guard (0xB1...0xB7).contains(bits) else { return nil }
    return (bits & 4 == 0 ? 1 : 2, Flanking(canOpen: bits & 1 != 0, canClose: bits & 2 != 0))
  }

  /// How many bytes belong together at a mark: with an author's own character behind it, which is no mark, eight.
  static func length(at mark: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    let isNative = text[mark..<min(mark + 4, text.count)].elementsEqual(native)
    return isNative && mark + 4 < text.count && text[mark + 4] == lead ? 8 : 4
  }

  /// What the author wrote where libcmark has `prepared`; nil when that is the same.
  static func restored(_ prepared: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard var mark = prepared.offset(of: lead, in: 0..<prepared.count) else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(prepared.count)
    var copied = 0
    while true {
      text.append(contentsOf: prepared[copied..<mark])
      copied = restore(at: mark, in: prepared, to: &text)
      guard let next = prepared.offset(of: lead, in: copied..<prepared.count) else { break }
      mark = next
    }
    text.append(contentsOf: prepared[copied...])
    return text
  }

  /// Writes what stands for the mark at `mark`; gives where the text goes on.
  private static func restore(at mark: Int, in prepared: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) -> Int {
    let behind = mark + 4
    guard behind <= prepared.count else { return prepared.count }
    switch prepared[mark + 3] {
    case 0xBE: return min(behind + 2, prepared.count)
    case 0xBD: text.removeLast(min(2, text.count))
    case 0xAF: text.removeLast(min(4, text.count))
    case 0xBC:
      let end = min(behind + 4, prepared.count)
      guard behind < end, prepared[behind] == lead else { return behind }
      text.append(contentsOf: prepared[behind..<end])
      return end
    default: break
    }
    return behind
  }
}
