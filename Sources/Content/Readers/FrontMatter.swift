import Diagnostics

/// Where the front matter and the body of a Markdown file stand, as byte offsets.
struct FrontMatter {
  /// Between the two lines `---`.
  let yaml: Range<Int>
  /// After the second one.
  let body: Range<Int>

  /// Finds them in a whole file; a byte order mark before the first line is accepted.
  static func find(in source: SourceText) -> Result<FrontMatter, Mistaken> {
    let bytes = source.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = endOfFence(at: start, in: bytes) else {
      return .failure(Mistaken(mistake: .noFrontMatter(), range: start..<endOfLine(at: start, in: bytes)))
    }
    var line = first
    while line < bytes.count {
      if let end = endOfFence(at: line, in: bytes) {
        return .success(FrontMatter(yaml: first..<line, body: end..<bytes.count))
      }
      line = nextLine(after: line, in: bytes)
    }
    return .failure(Mistaken(mistake: .frontMatterNotClosed(), range: start..<start + 3))
  }

  /// Why there is none.
  struct Mistaken: Error {
    let mistake: Mistake
    let range: Range<Int>
  }

  /// Where the next line begins, if the one at the offset is `---`, else nil.
  private static func endOfFence(at offset: Int, in bytes: [UInt8]) -> Int? {
    let hyphen = UInt8(ascii: "-")
    guard offset + 3 <= bytes.count, bytes[offset] == hyphen, bytes[offset + 1] == hyphen, bytes[offset + 2] == hyphen
    else { return nil }
    let rest = bytes[(offset + 3)..<endOfLine(at: offset, in: bytes)]
    guard rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return nil }
    return nextLine(after: offset, in: bytes)
  }

  private static func endOfLine(at offset: Int, in bytes: [UInt8]) -> Int {
    bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
  }

  private static func nextLine(after offset: Int, in bytes: [UInt8]) -> Int {
    let end = endOfLine(at: offset, in: bytes)
    guard end < bytes.count else { return end }
    return bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
  }
}
