/// Why a file of an office program cannot be read. Who reads the file words it for people.
public enum OfficeFault: Error, Hashable, Sendable {
  /// No whole archive, or one whose checksums are wrong.
  case damaged
  /// Locked with a password.
  case encrypted
  /// A part is larger than the limits when it is unpacked.
  case tooLarge(part: String)
  /// More parts than the limits.
  case tooManyParts
  /// A part that is no XML as it should be from this line on.
  case badPart(String, line: Int)
  /// A part with a DTD: no office program writes one, and entities come with it.
  case documentType(part: String)
}

/// How much is read of a file of an office program at most.
public struct OfficeLimits: Hashable, Sendable {
  /// Bytes that one part may have when it is unpacked.
  public let part: Int
  /// Bytes that all parts that are read may have when they are unpacked.
  public let parts: Int
  /// Parts in an archive.
  public let partCount: Int
  /// Elements within elements.
  public let depth: Int
  /// Elements of one part: empty ones take few bytes and much time.
  public let elements: Int

  /// Limits.
  public init(part: Int, parts: Int, partCount: Int, depth: Int, elements: Int) {
    self.part = part
    self.parts = parts
    self.partCount = partCount
    self.depth = depth
    self.elements = elements
  }
}
