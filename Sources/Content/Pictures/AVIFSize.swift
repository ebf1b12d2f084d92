import Disclosure

/// Reads the size of an AVIF picture (AVIF 1.1, 2; HEIF, ISO/IEC 23008-12): the boxes `meta`, `iprp` and `ipco` hold what is
/// said of all pictures in the file. The one that people see is the largest: its tiles and small copies are smaller, its
/// transparency is as large.
struct AVIFSize {
  private(set) var size: PictureSize?

  init(_ file: PictureBytes) {
    // The box `meta` has a version and flags before those within it.
    guard let meta = Box.all(in: 0..<file.count, of: file).first(named: "meta", file)?.content,
      let properties = Box.all(in: meta.dropFirst(4), of: file).first(named: "iprp", file)?.content,
      let container = Box.all(in: properties, of: file).first(named: "ipco", file)?.content
    else { return }
    var isOnItsSide = false
    for box in Box.all(in: container, of: file) {
      let start = box.content.lowerBound
      // 6.5.10: quarters of a turn.
      if box.isNamed("irot", file), let turn = file.big(1, at: start) { isOnItsSide = turn & 1 == 1 }
      // 6.5.3: version and flags, width, height.
      if box.isNamed("ispe", file), let width = file.big(4, at: start + 4), let height = file.big(4, at: start + 8),
        let other = PictureSize(width: width, height: height),
        other.width * other.height > (size.map { $0.width * $0.height } ?? 0)
      {
        size = other
      }
    }
    if isOnItsSide { size = size.flatMap { PictureSize(width: $0.height, height: $0.width) } }
  }

  /// A box (ISO/IEC 14496-12, 4.2): its length, its name, its content.
  fileprivate struct Box {
    let start: Int
    let content: Range<Int>

    func isNamed(_ name: StaticString, _ file: PictureBytes) -> Bool { file.has(name, at: start + 4) }

    /// The boxes that lie side by side in a place; one that says to be longer than there is room ends them.
    static func all(in place: Range<Int>, of file: PictureBytes) -> [Box] {
      var boxes: [Box] = []
      var start = place.lowerBound
      while let length = file.big(4, at: start), length >= 8, length <= place.upperBound - start {
        boxes.append(Box(start: start, content: (start + 8)..<(start + length)))
        start += length
      }
      return boxes
    }
  }
}

extension Array<AVIFSize.Box> {
  fileprivate func first(named name: StaticString, _ file: PictureBytes) -> Element? {
    first { $0.isNamed(name, file) }
  }
}
