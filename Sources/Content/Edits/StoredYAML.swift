import Diagnostics

/// The front matter of a file as it is stored, with the bytes at which its nodes stand.
struct StoredYAML {
  let bytes: [UInt8]
  let parts: FrontMatter
  let root: YAMLNode
  /// The byte at which each scalar of the YAML begins, and where it ends.
  private let offsets: [Int]

  /// - Throws: why the front matter cannot be read.
  init(_ source: SourceText) throws(EditRefusal) {
    bytes = source.bytes
    switch FrontMatter.find(in: source) {
    case .failure(let missing): throw .mistakes([missing.mistake.at(source.place(missing.range))])
    case .success(let found): parts = found
    }
    var complaints = Complaints(source, yamlStart: parts.yaml.lowerBound)
    guard let root = FrontMatterReader.root(in: parts.yaml, &complaints) else {
      throw .mistakes(complaints.diagnostics)
    }
    self.root = root
    var offsets = parts.yaml.filter { source.bytes[$0] & 0xC0 != 0x80 }
    offsets.append(parts.yaml.upperBound)
    self.offsets = offsets
  }

  /// The byte at which something stands that libyaml counted.
  func offset(_ index: Int) -> Int { offsets[min(max(0, index), offsets.count - 1)] }

  // MARK: Lines, as libyaml ends them

  /// Where the line after the one at the offset begins.
  func nextLine(after offset: Int) -> Int {
    var index = offset
    while index < parts.yaml.upperBound {
      let length = lineBreak(at: index)
      if length > 0 { return index + length }
      index += 1
    }
    return parts.yaml.upperBound
  }

  /// Where the line at the offset begins.
  func lineStart(of offset: Int) -> Int {
    var index = offset
    while index > parts.yaml.lowerBound, !isLineBreak(before: index) { index -= 1 }
    return index
  }

  /// The line end that a line before the offset has, else that of the file's first line.
  func lineEnd(before offset: Int) -> String {
    for end in [offset, parts.yaml.lowerBound] where end > 0 {
      if end > 1, bytes[end - 2] == 0x0D, bytes[end - 1] == 0x0A { return "\r\n" }
      if bytes[end - 1] == 0x0A { return "\n" }
      if bytes[end - 1] == 0x0D { return "\r" }
    }
    return "\n"
  }

  /// How many bytes the line end at the index takes; 0 where there is none.
  private func lineBreak(at index: Int) -> Int {
    switch bytes[index] {
    case 0x0A: 1
    case 0x0D: index + 1 < parts.yaml.upperBound && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: index + 1 < parts.yaml.upperBound && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      index + 2 < parts.yaml.upperBound && bytes[index + 1] == 0x80 && (bytes[index + 2] & 0xFE == 0xA8) ? 3 : 0
    default: 0
    }
  }

  private func isLineBreak(before index: Int) -> Bool {
    if bytes[index - 1] == 0x0A { return true }
    // Between the CR and the LF of one line end.
    if bytes[index - 1] == 0x0D { return index == bytes.count || bytes[index] != 0x0A }
    return index - 2 >= parts.yaml.lowerBound && lineBreak(at: index - 2) == 2 && bytes[index - 2] == 0xC2
      || index - 3 >= parts.yaml.lowerBound && lineBreak(at: index - 3) == 3
  }

  /// What stands from the offset to the end of its line.
  func restOfLine(at offset: Int) -> ArraySlice<UInt8> {
    var end = offset
    while end < parts.yaml.upperBound, lineBreak(at: end) == 0 { end += 1 }
    return bytes[offset..<end]
  }

  /// Whether nothing but blanks stands between the start of the line and the offset.
  func isFirstOfItsLine(_ offset: Int) -> Bool { bytes[lineStart(of: offset)..<offset].allSatisfy(\.isBlank) }
}

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}
