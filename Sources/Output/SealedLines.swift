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
      for index in digits.indices { bytes[offset + index] = digits[index] }
    }
    for (offset, digest) in digests { put(digest, at: offset) }
    let body = bytes.dropLast(sealLength)
    put(body.withUnsafeBytes { Digest(of: $0) }, at: body.endIndex + sealWord.utf8.count)
    return bytes
  }

  /// What the bytes are sealed with, as it stands at their end; nil where there is none. Whether it is right is for
  /// `isWhole` to say.
  static func seal(of bytes: [UInt8]) -> Digest? {
    let seal = bytes.suffix(sealLength)
    guard bytes.count > sealLength, seal.last == newline, seal.starts(with: sealWord.utf8) else { return nil }
    return Digest(hexBytes: seal.dropLast().suffix(32))
  }

  /// Whether the bytes are those that were sealed.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard let seal = seal(of: bytes) else { return false }
    return bytes.dropLast(sealLength).withUnsafeBytes { Digest(of: $0) } == seal
  }

  /// The lines between header and seal; nil when the header is another one, or the seal is missing or broken.
  static func open(_ bytes: [UInt8], header: String) -> [ArraySlice<UInt8>]? {
    let body = bytes.dropLast(sealLength)
    guard body.last == newline, isWhole(bytes) else { return nil }
    var lines = body.dropLast().split(separator: newline, omittingEmptySubsequences: false)
    guard lines.removeFirst().elementsEqual(header.utf8) else { return nil }
    return lines
  }

  private static let newline = UInt8(ascii: "\n")
  private static let sealWord = "end "
  private static let sealLength = sealWord.utf8.count + 33
}
