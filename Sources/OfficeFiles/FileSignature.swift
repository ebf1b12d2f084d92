/// What a file is by its first bytes: names are given by people.
public enum FileSignature: Hashable, Sendable {
  /// PK: an archive. What lies in it is known when it is opened.
  case archive
  /// The compound file of old Office ([MS-CFB] 2.2): .doc, .xls, .wps, .et.
  case compound
  /// A compound file that holds a newer document under a password ([MS-OFFCRYPTO] 2.3).
  case encrypted
  /// A worksheet before compound files (BIFF 2 to 4).
  case oldWorksheet
  /// Portable Document Format.
  case pdf
  /// Rich Text Format.
  case rtf
  /// RAR.
  case rar
  /// 7z.
  case sevenZip
  /// gzip.
  case gzip
  /// PNG, JPEG, GIF or TIFF.
  case picture
  /// None of these.
  case other

  /// Looks at the bytes of a whole file.
  public init(_ bytes: [UInt8]) {
    guard let found = Self.starts.first(where: { bytes.starts(with: $0.0) })?.1 else {
      self = .other
      return
    }
    self = found == .compound && Self.holds("EncryptedPackage", in: bytes) ? .encrypted : found
  }

  private static let starts: [([UInt8], FileSignature)] = [
    ([0x50, 0x4B, 0x03, 0x04], .archive), ([0x50, 0x4B, 0x05, 0x06], .archive),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compound), ([0x09, 0x08], .oldWorksheet),
    (Array("%PDF".utf8), .pdf), (Array("{\\rtf".utf8), .rtf), (Array("Rar!".utf8), .rar),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip), ([0x1F, 0x8B], .gzip), ([0x89, 0x50, 0x4E, 0x47], .picture),
    ([0xFF, 0xD8, 0xFF], .picture), (Array("GIF8".utf8), .picture), ([0x49, 0x49, 0x2A, 0x00], .picture),
    ([0x4D, 0x4D, 0x00, 0x2A], .picture),
  ]

  /// Whether a name stands in a compound file, where names are UTF-16.
  private static func holds(_ name: String, in bytes: [UInt8]) -> Bool {
    let wanted = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return bytes.indices.dropLast(wanted.count - 1).contains { start in
      bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
