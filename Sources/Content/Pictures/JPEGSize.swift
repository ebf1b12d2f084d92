import Disclosure

/// Reads the size of a photograph: the segments of a JPEG file up to the first frame (ITU-T T.81, B.1 and B.2.2), and how the
/// camera was held (Exif 2.32, 4.6.4), as browsers turn it.
struct JPEGSize {
  private(set) var size: PictureSize?
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
      if marker == 0xFFE1, file.has("Exif", at: place + 4) { readOrientation(file, at: place + 10) }
      guard length >= 2, marker != 0xFFDA else { return }
      place += 2 + length
    }
  }

  /// SOF0 to SOF15, but for the three that are tables.
  private static func isFrame(_ marker: Int) -> Bool {
    (0xFFC0...0xFFCF).contains(marker) && ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker)
  }

  private mutating func readOrientation(_ file: PictureBytes, at start: Int) {
    let isLittle = file.has("II", at: start)
    let number = { (count: Int, place: Int) in
      isLittle ? file.little(count, at: start + place) : file.big(count, at: start + place)
    }
    guard isLittle || file.has("MM", at: start), let directory = number(4, 4), let entries = number(2, directory) else {
      return
    }
    for entry in 0..<entries {
      let place = directory + 2 + entry * 12
      guard let tag = number(2, place) else { return }
      if tag == 0x0112, let orientation = number(2, place + 8) { isOnItsSide = (5...8).contains(orientation) }
    }
  }
}
