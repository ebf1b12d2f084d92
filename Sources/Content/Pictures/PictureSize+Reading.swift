import Disclosure

extension PictureSize {
  /// The size that the bytes of a picture state; nil where they are of no known kind, or damaged.
  init?(ofFile bytes: [UInt8]) {
    let size: PictureSize? = bytes.withUnsafeBufferPointer { bytes in
      let file = PictureBytes(bytes)
      return if file.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
        Self.png(file)
      } else if file.has("GIF8", at: 0) {
        Self.gif(file)
      } else if file.has([0xFF, 0xD8, 0xFF], at: 0) {
        Photograph(file).size
      } else if file.has("RIFF", at: 0), file.has("WEBP", at: 8) {
        Self.webP(file)
      } else if file.has("ftypavif", at: 4) {
        AVIFSize(file).size
      } else {
        DrawingSize(bytes).size
      }
    }
    guard let size else { return nil }
    self = size
  }

  /// PNG, 11.2.2: the first chunk is IHDR.
  private static func png(_ file: PictureBytes) -> PictureSize? {
    guard file.has("IHDR", at: 12), let width = file.big(4, at: 16), let height = file.big(4, at: 20) else {
      return nil
    }
    return PictureSize(width: width, height: height)
  }

  /// GIF89a, 18: the logical screen.
  private static func gif(_ file: PictureBytes) -> PictureSize? {
    guard let width = file.little(2, at: 6), let height = file.little(2, at: 8) else { return nil }
    return PictureSize(width: width, height: height)
  }

  /// RFC 9649, 2.5 to 2.7, and RFC 6386, 9.1.
  private static func webP(_ file: PictureBytes) -> PictureSize? {
    if file.has("VP8X", at: 12), let width = file.little(3, at: 24), let height = file.little(3, at: 27) {
      return PictureSize(width: width + 1, height: height + 1)
    }
    if file.has("VP8L", at: 12), file.has([0x2F], at: 20), let bits = file.little(4, at: 21) {
      return PictureSize(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
    }
    guard file.has("VP8 ", at: 12), file.has([0x9D, 0x01, 0x2A], at: 23), let width = file.little(2, at: 26),
      let height = file.little(2, at: 28)
    else { return nil }
    return PictureSize(width: width & 0x3FFF, height: height & 0x3FFF)
  }
}

/// Numbers in the bytes of a picture. What lies behind their end is nil.
struct PictureBytes {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  func has(_ expected: some Sequence<UInt8>, at place: Int) -> Bool {
    place <= bytes.count && bytes[place...].starts(with: expected)
  }

  func has(_ expected: StaticString, at place: Int) -> Bool {
    has(UnsafeBufferPointer(start: expected.utf8Start, count: expected.utf8CodeUnitCount), at: place)
  }

  /// A number of up to four bytes, the highest first.
  func big(_ count: Int, at place: Int) -> Int? {
    guard place >= 0, place <= bytes.count - count else { return nil }
    return bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of up to four bytes, the lowest first.
  func little(_ count: Int, at place: Int) -> Int? {
    guard place >= 0, place <= bytes.count - count else { return nil }
    return bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
