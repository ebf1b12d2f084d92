extension String {
  /// The text on one line, without white space at both ends. A line end becomes a space, but nothing at all between
  /// Han or their punctuation (CSS Text 3, 4.1.2), as in a paragraph of the body.
  /// At most `foldedBreaks` of its spaces were line ends of the file; see `YAMLNode`.
  func oneLine(foldedBreaks: Int = 0) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard let first = utf8.first, let last = utf8.last else { return self }
    if foldedBreaks == 0, !isBlank(first), !isBlank(last), !utf8.contains(where: { $0 < 0x20 }) { return self }
    let lines = utf8.split(whereSeparator: { (0x0A...0x0D).contains($0) })
      .map { Array($0.map { $0 == 0x09 ? 0x20 : $0 }.trimmingSpaces) }.filter { !$0.isEmpty }
    var joined: [UInt8] = []
    for line in lines {
      if !joined.isEmpty, !HanNeighbours.meet(joined[...], line[...]) { joined.append(0x20) }
      joined += line
    }
    return String(decoding: foldedBreaks == 0 ? joined : joined.unfolding(atMost: foldedBreaks), as: UTF8.self)
  }
}

extension [UInt8] {
  fileprivate var trimmingSpaces: ArraySlice<UInt8> {
    let start = drop { $0 == 0x20 }
    return start.prefix((start.lastIndex { $0 != 0x20 } ?? start.startIndex - 1) + 1 - start.startIndex)
  }

  /// Without the spaces that stand for line ends between Han. Where there are more spaces between Han than there were
  /// line ends, somebody wrote one: then all of them stay.
  fileprivate func unfolding(atMost breaks: Int) -> [UInt8] {
    let folds = indices.filter { self[$0] == 0x20 && HanNeighbours.meet(self[..<$0], self[($0 + 1)...]) }
    guard !folds.isEmpty, folds.count <= breaks else { return self }
    var unfolded: [UInt8] = []
    unfolded.reserveCapacity(count)
    var start = 0
    for fold in folds {
      unfolded += self[start..<fold]
      start = fold + 1
    }
    return unfolded + self[start...]
  }
}

/// Whether two pieces of text meet without a space.
enum HanNeighbours {
  /// Whether the last character of one and the first of the other are Han or their punctuation; quotation marks and
  /// dashes that Han shares with Latin count beside such a character.
  static func meet(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    let tail = before.suffix(4)
    guard let lead = tail.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return false }
    guard let left = scalar(of: tail[lead...]), let right = scalar(of: after) else { return false }
    return (isHan(left) && (isHan(right) || isShared(right))) || (isShared(left) && isHan(right))
  }

  private static func scalar(of bytes: ArraySlice<UInt8>) -> UInt32? {
    guard let lead = bytes.first, lead >= 0x80 else { return nil }
    return String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first?.value
  }

  /// “ ” ‘ ’ — … ·
  private static func isShared(_ scalar: UInt32) -> Bool {
    [0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0xB7].contains(scalar)
  }

  /// Unicode 15, EastAsianWidth.txt: the blocks of Han, kana and their punctuation as a whole, without Hangul.
  private static func isHan(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E80...0x312F, 0x3190...0xA4CF, 0xF900...0xFAFF, 0xFE10...0xFE1F, 0xFE30...0xFE6F: true
    case 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD: true
    default: false
    }
  }
}
