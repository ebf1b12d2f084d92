/// The two comments that stand for something: THE form of a marker.
enum MarkerComment {
  /// The marker that `html` is, blanks around it and within the comment aside; nil when it is anything else.
  static func marker(in html: UnsafeBufferPointer<UInt8>) -> Marker? {
    let all = trimmed(html[...])
    guard all.starts(with: "<!--".utf8), let end = firstEnd(in: all), end == all.endIndex else { return nil }
    return name(in: all).flatMap(Marker.init(rawValue:))
  }

  /// The first marker in `html`, with anything around it.
  static func firstMarker(in html: UnsafeBufferPointer<UInt8>) -> Marker? {
    // A marker stands at the start of what libcmark gives out, or behind another one on its line.
    var rest = trimmed(html[...])
    while rest.starts(with: "<!--".utf8), let end = firstEnd(in: rest) {
      if let marker = name(in: rest[..<end]).flatMap(Marker.init(rawValue:)) { return marker }
      rest = trimmed(rest[end...])
    }
    return nil
  }

  /// What stands in a comment that begins `html`, if it is one word or a few; blanks around it left off.
  static func name(in html: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    guard html.starts(with: "<!--".utf8), let end = firstEnd(in: html), end - html.startIndex >= 7 else { return nil }
    let inside = trimmed(html[(html.startIndex + 4)..<(end - 3)])
    guard inside.count <= 40, !inside.contains(0x0A) else { return nil }
    return String(decoding: inside, as: UTF8.self)
  }

  /// Whether the comment that begins `html` ends in it.
  static func isClosed(_ html: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { firstEnd(in: html) != nil }

  /// Behind the first `-->`.
  private static func firstEnd(in html: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var dashes = 0
    for index in html.indices {
      switch html[index] {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: ">") where dashes >= 2 && index - html.startIndex >= 6: return index + 1
      default: dashes = 0
      }
    }
    return nil
  }

  private static func trimmed(_ html: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
    guard let first = html.firstIndex(where: { $0 > 0x20 }), let last = html.lastIndex(where: { $0 > 0x20 }) else {
      return html[html.endIndex...]
    }
    return html[first...last]
  }
}
