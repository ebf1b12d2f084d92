#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds links, pictures and raw HTML within the lines of their block.
///
/// libcmark says where a block is but not where an inline is: its columns are wrong on continued lines (tried). Inlines
/// come in the order of the text, so that each is looked for behind the one before it.
struct InlineFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var start = 0
  private var hasSoughtStars = false
  private var cursor = 0
  private var end = 0
  /// The place that stands for whatever is not found: the first line of the block.
  private(set) var blockPlace = 0..<0
  /// How many more bytes may be looked at in this body: a hostile one must not make this quadratic.
  private var budget = 64 << 20

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Begins a block that lies in `range` and whose first line is `firstLine`.
  mutating func enter(_ range: Range<Int>, firstLine: Range<Int>) {
    hasSoughtStars = false
    start = range.lowerBound
    cursor = range.lowerBound
    end = range.upperBound
    blockPlace = firstLine
  }

  /// Goes on behind `place`, unless that stands for what was not found.
  mutating func advance(past place: Range<Int>) {
    guard place != blockPlace else { return }
    cursor = max(cursor, min(end, place.upperBound))
  }

  /// Where `literal` stands next: the whole of it, or the block when it is not there as written.
  mutating func place(of literal: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    // What runs over several lines is written with the marks of its quotation in between.
    let firstLine = literal.prefix { $0 != 0x0A }
    guard let found = next(UnsafeBufferPointer(rebasing: firstLine), where: { _ in true }) else { return blockPlace }
    return found
  }

  /// The first two stars of the block that punctuation kept from making bold text. Told once: a block may hold a
  /// million of them.
  mutating func literalStars() -> Range<Int>? {
    guard !hasSoughtStars else { return nil }
    hasSoughtStars = true
    return LiteralStars.first(in: UnsafeBufferPointer(rebasing: bytes[start..<end])).map { start + $0..<start + $0 + 2 }
  }

  /// Goes on behind a code span, which may hold what looks like a link.
  mutating func skipCode(_ literal: UnsafeBufferPointer<UInt8>) {
    let bytes = bytes
    let found = next(literal) { range in
      guard range.lowerBound > 0 else { return false }
      return bytes[range.lowerBound - 1] == UInt8(ascii: "`") || bytes[range.lowerBound - 1] == 0x20
    }
    if let found { advance(past: found) }
  }

  /// Where the next link or picture of this destination stands: its destination, or the bracket that opens it when
  /// the destination is written elsewhere or otherwise.
  mutating func place(ofDestination destination: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let bytes = bytes
    let found = next(destination) { range in
      guard range.lowerBound > 0 else { return false }
      switch bytes[range.lowerBound - 1] {
      case UInt8(ascii: "("), UInt8(ascii: "<"), 0x20, 0x09, 0x0A, 0x0D: break
      default: return false
      }
      guard range.upperBound < bytes.count else { return true }
      switch bytes[range.upperBound] {
      case UInt8(ascii: ")"), UInt8(ascii: ">"), 0x20, 0x09, 0x0A, 0x0D: return true
      default: return false
      }
    }
    return found ?? nextBracket() ?? blockPlace
  }

  /// Where the next `opening` stands, such as `![` or `[](`.
  mutating func place(ofOpening opening: StaticString) -> Range<Int> {
    opening.withUTF8Buffer { next($0, where: { _ in true }) } ?? blockPlace
  }

  private mutating func nextBracket() -> Range<Int>? {
    for index in cursor..<end {
      budget -= 1
      guard budget > 0 else { return nil }
      guard bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "<") else { continue }
      if index > 0, bytes[index - 1] == UInt8(ascii: "\\") { continue }
      return index..<(index + 1)
    }
    return nil
  }

  private mutating func next(
    _ wanted: UnsafeBufferPointer<UInt8>, where isRight: (Range<Int>) -> Bool
  ) -> Range<Int>? {
    guard let first = wanted.first, let base = bytes.baseAddress, let start = wanted.baseAddress else { return nil }
    var index = cursor
    while index + wanted.count <= end, budget > 0 {
      guard let found = bytes.offset(of: first, in: index..<end) else {
        budget -= end - index
        return nil
      }
      budget -= found - index + wanted.count
      guard found + wanted.count <= end else { return nil }
      let range = found..<(found + wanted.count)
      if memcmp(base + found, start, wanted.count) == 0, isRight(range) { return range }
      index = found + 1
    }
    return nil
  }
}
