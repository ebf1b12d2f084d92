import Disclosure

/// What a photograph says of itself: its size, in the segments of a JPEG file up to the first frame (ITU-T T.81, B.1 and
/// B.2.2); how the camera was held, as browsers turn it, and whether it noted where it was (Exif 2.32, 4.6.4 and 4.6.6).
struct Photograph {
  private(set) var size: PictureSize?
  private(set) var hasLocation = false
  private var isOnItsSide = false

  init(_ file: PictureBytes) {
    var place = 2
    while let marker = file.big(2, at: place), marker >= 0xFF00, let length = file.big(2, at: place + 2) {
      if marker == 0xFFFF {
        place += 1
        continue
      }
      if Self.isFrame(marker) {
        guard let height = file.big(2, at: place + 5), let width = file.big(2, at: place + 7) else { return }
        size = isOnItsSide ? PictureSize(width: height, height: width) : PictureSize(width: width, height: height)
        return
      }
      if marker == 0xFFE1, file.has("Exif", at: place + 4) { readNotes(in: file, at: place + 10) }
      guard length >= 2, marker != 0xFFDA else { return }
      place += 2 + length
    }
  }

  /// SOF0 to SOF15, but for the three that are tables.
  private static func isFrame(_ marker: Int) -> Bool {
    (0xFFC0...0xFFCF).contains(marker) && ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker)
  }

  private mutating func readNotes(in file: PictureBytes, at start: Int) {
    guard let notes = ExifNotes(file, at: start) else { return }
    let fields = notes.fields(at: notes.number(4, 4))
    if let place = fields.last(where: { $0.tag == 0x0112 })?.value, let orientation = notes.number(2, place) {
      isOnItsSide = (5...8).contains(orientation)
    }
    guard let place = fields.first(where: { $0.tag == 0x8825 })?.value else { return }
    // The latitude; a directory without one says nothing.
    hasLocation = notes.fields(at: notes.number(4, place)).contains { $0.tag == 2 }
  }
}

/// What the camera noted, as a TIFF file within the photograph (Exif 2.32, 4.5).
private struct ExifNotes {
  private let file: PictureBytes
  private let start: Int
  private let isLittle: Bool

  init?(_ file: PictureBytes, at start: Int) {
    isLittle = file.has("II", at: start)
    guard isLittle || file.has("MM", at: start) else { return nil }
    self.file = file
    self.start = start
  }

  /// A number of so many bytes.
  func number(_ count: Int, _ place: Int) -> Int? {
    isLittle ? file.little(count, at: start + place) : file.big(count, at: start + place)
  }

  /// The fields of a directory, with the places of their values.
  func fields(at directory: Int?) -> [(tag: Int, value: Int)] {
    guard let directory, let count = number(2, directory) else { return [] }
    return (0..<count).lazy.map { directory + 2 + $0 * 12 }.prefix { number(2, $0) != nil }
      .map { (number(2, $0) ?? 0, $0 + 8) }
  }
}
