import Files

/// Lines of text between a header and a digest of everything before it: either whole, or known not to be.
struct SealedLines {
  private var bytes: [UInt8]

  init(header: String) {
    bytes = Array(header.utf8)
    bytes.append(Self.newline)
  }

  /// Adds a line, which holds no newline.
  mutating func append(_ line: String) {
    bytes.append(contentsOf: line.utf8)
    bytes.append(Self.newline)
  }

  /// Adds a line that begins with a digest and a blank.
  mutating func append(_ digest: Digest, _ path: RelativePath) {
    digest.appendHex(to: &bytes)
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: path.text.utf8)
    bytes.append(Self.newline)
  }

  /// Makes room.
  mutating func reserveCapacity(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  /// All lines and the seal.
  consuming func sealed() -> [UInt8] {
    let seal = Digest(of: bytes).hex
    var all = bytes
    all.append(contentsOf: Self.sealWord.utf8)
    all.append(contentsOf: seal.utf8)
    all.append(Self.newline)
    return all
  }

  /// Sealed bytes with other digests at the beginnings of some lines, and the seal that they then have.
  ///
  /// - Parameters:
  ///   - digests: each with the offset of its first digit.
  ///   - sealed: the bytes.
  /// - Returns: the bytes with these digests.
  static func replacing(_ digests: [(offset: Int, digest: Digest)], in sealed: [UInt8]) -> [UInt8] {
    var bytes = sealed
    func put(_ digest: Digest, at offset: Int) {
      var digits: [UInt8] = []
      digest.appendHex(to: &digits)
      bytes.replaceSubrange(offset..<offset + digits.count, with: digits)
    }
    for (offset, digest) in digests { put(digest, at: offset) }
    let body = bytes.dropLast(sealLength)
    put(body.withUnsafeBytes { Digest(of: $0) }, at: body.endIndex + sealWord.utf8.count)
    return bytes
  }

  /// The lines between header and seal; nil when the header is another one, or the seal is missing or broken.
  static func open(_ bytes: [UInt8], header: String) -> [ArraySlice<UInt8>]? {
    let body = bytes.dropLast(sealLength)
    let seal = bytes.suffix(sealLength)
    guard bytes.count > sealLength, body.last == newline, seal.last == newline, seal.starts(with: sealWord.utf8),
      let digest = Digest(hexBytes: seal.dropLast().suffix(32)),
      body.withUnsafeBytes({ Digest(of: $0) }) == digest
    else { return nil }
    var lines = body.dropLast().split(separator: newline, omittingEmptySubsequences: false)
    guard lines.removeFirst().elementsEqual(header.utf8) else { return nil }
    return lines
  }

  private static let newline = UInt8(ascii: "\n")
  private static let sealWord = "end "
  private static let sealLength = sealWord.utf8.count + 33
}
