import Diagnostics

/// What is wrong with one file, each with its place in it.
struct Complaints: Sendable {
  /// The file.
  let source: SourceText
  /// Where its YAML begins, as a byte offset.
  let yamlStart: Int
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText, yamlStart: Int = 0) {
    self.source = source
    self.yamlStart = yamlStart
  }

  /// Reports a mistake at a place in the YAML.
  mutating func report(_ mistake: Mistake, at mark: YAMLMark) {
    diagnostics.append(
      mistake.at(
        source.place(line: mark.line, scalarColumn: mark.column, length: mark.length, from: yamlStart)))
  }

  /// Reports a mistake at bytes of the file.
  mutating func report(_ mistake: Mistake, at range: Range<Int>) {
    diagnostics.append(mistake.at(source.place(range)))
  }

  /// Takes over what another reader found in the same file.
  mutating func add(_ more: [Diagnostic]) {
    diagnostics.append(contentsOf: more)
  }

  /// Whether a mistake of this code was reported.
  func has(_ code: String) -> Bool { diagnostics.contains { $0.code == code } }
}
