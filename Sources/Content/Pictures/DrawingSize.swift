import Disclosure

/// Reads the size of an SVG drawing: `width` and `height` of its root where both are lengths, else the ratio of its `viewBox`
/// (SVG 2, 8.12). That says how wide it is to none, and browsers make it as wide as there is room; so its ratio is given in
/// large numbers.
struct DrawingSize {
  private(set) var size: PictureSize?

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.offset(of: "<svg") else { return }
    let tag = bytes[(start + 4)...].prefix(4096).prefix { $0 != UInt8(ascii: ">") }
    guard let next = tag.first, Self.isBlank(next) || next == UInt8(ascii: "/") else { return }
    let attributes = Self.attributes(of: tag)
    let box = attributes["viewBox"].map {
      $0.split { Self.isBlank($0) || $0 == UInt8(ascii: ",") }.map { Self.number($0[...]) }
    }
    if let width = attributes["width"].flatMap(Self.length), let height = attributes["height"].flatMap(Self.length) {
      size = Self.size(width, height)
    } else if let box, box.count == 4, let width = box[2], let height = box[3] {
      // A multiple keeps the ratio as it is.
      let scale = max(1, (1_200 / max(width, height)).rounded(.down))
      size = Self.size(width * scale, height * scale)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Attributes by their names. A tag that is not well formed ends them: no browser draws it.
  private static func attributes(of tag: Slice<UnsafeBufferPointer<UInt8>>) -> [String: [UInt8]] {
    var attributes: [String: [UInt8]] = [:]
    var rest = tag
    while true {
      rest = rest.drop(while: isBlank)
      let name = rest.prefix { !isBlank($0) && $0 != UInt8(ascii: "=") }
      rest = rest[name.endIndex...].drop(while: isBlank)
      guard !name.isEmpty, rest.first == UInt8(ascii: "=") else { return attributes }
      rest = rest.dropFirst().drop(while: isBlank)
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return attributes }
      let value = rest.dropFirst().prefix { $0 != quote }
      guard value.endIndex < rest.endIndex else { return attributes }
      attributes[String(decoding: name, as: UTF8.self)] = Array(value)
      rest = rest[(value.endIndex + 1)...]
    }
  }

  /// A length in pixels; percents and other units say nothing about the ratio.
  private static func length(_ value: [UInt8]) -> Double? {
    let bare = value.drop(while: isBlank).prefix { !isBlank($0) }
    return number(bare.ends(with: "px") ? bare.dropLast(2) : bare)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Double? {
    guard digits.count <= 12, digits.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") || $0 == 0x2D })
    else {
      return nil
    }
    return Double(String(decoding: digits, as: UTF8.self))
  }

  /// Whole numbers of the same ratio: what a page states may have no fractions (HTML, 4.8.17).
  private static func size(_ width: Double, _ height: Double) -> PictureSize? {
    guard width > 0, height > 0 else { return nil }
    let isWhole = width == width.rounded() && height == height.rounded()
    let scale = isWhole ? 1 : 4096 / max(width, height)
    guard max(width, height) * scale < 65_536 else { return nil }
    return PictureSize(width: Int((width * scale).rounded()), height: Int((height * scale).rounded()))
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with text: StaticString) -> Bool {
    let end = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return count >= end.count && suffix(end.count).elementsEqual(end)
  }
}
