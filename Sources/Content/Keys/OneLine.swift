import Markdown

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
      if !joined.isEmpty, !LineJoin.isSeamless(joined[...], line[...]) { joined.append(0x20) }
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
    let folds = indices.filter { self[$0] == 0x20 && LineJoin.isSeamless(self[..<$0], self[($0 + 1)...]) }
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
