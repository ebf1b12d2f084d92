/// Finds what YAML takes for a remark though somebody wrote it as a part of a value: `title: 整改 #3 号楼`. A remark as
/// people write it has a space behind its `#`.
enum LostRemark {
  /// Where in the file such remarks stand, from their `#` to the end of the line; `root` is what was read of the YAML.
  static func ranges(in bytes: [UInt8], yaml: Range<Int>, _ root: YAMLNode) -> [Range<Int>] {
    // Most files have none, and what follows takes longer than to see that.
    guard bytes[yaml].contains(hash) else { return [] }
    var ranges: [Range<Int>] = []
    var quotations = root.quotations[...]
    var scalars = 0
    for line in bytes[yaml].split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      if let start = remark(in: line, from: scalars, &quotations), isLost(line[start...], behind: line[..<start]) {
        ranges.append(start..<line.endIndex)
      }
      scalars += line.count { $0 & 0xC0 != 0x80 } + 1
    }
    return ranges
  }

  /// Where the remark of a line begins, before which libyaml has counted `scalars`; quotations that are behind are left.
  private static func remark(
    in line: ArraySlice<UInt8>, from scalars: Int, _ quotations: inout ArraySlice<Range<Int>>
  ) -> Int? {
    var scalars = scalars
    for place in line.indices {
      if line[place] == hash, place == line.startIndex || isBlank(line[place - 1]) {
        quotations = quotations.drop { $0.upperBound <= scalars }
        if quotations.first?.contains(scalars) != true { return place }
      }
      if line[place] & 0xC0 != 0x80 { scalars += 1 }
    }
    return nil
  }

  private static func isLost(_ remark: ArraySlice<UInt8>, behind value: ArraySlice<UInt8>) -> Bool {
    guard let next = remark.dropFirst().first else { return false }
    return !isBlank(next) && next != hash && !value.allSatisfy(isBlank)
  }

  private static let hash = UInt8(ascii: "#")

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension YAMLNode {
  /// The texts in quotation marks or on lines of their own, in which a `#` is a `#`: in their order, as libyaml counts.
  fileprivate var quotations: [Range<Int>] {
    switch value {
    case .scalar(_, let isPlain): isPlain ? [] : [mark.index..<max(end, mark.index)]
    case .list(let nodes): nodes.flatMap(\.quotations)
    case .mapping(let entries): entries.flatMap(\.value.quotations)
    }
  }
}
