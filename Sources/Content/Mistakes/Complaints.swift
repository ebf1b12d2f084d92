import Diagnostics

/// What is wrong with one file, each with its place in it.
struct Complaints: Sendable {
  /// Making a place reads the file up to it, and nobody mends more than these at once.
  static let limit = 200

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
  mutating func report(_ mistake: @autoclosure () -> Mistake, at mark: YAMLMark) {
    report(mistake, source.place(line: mark.line, scalarColumn: mark.column, length: mark.length, from: yamlStart))
  }

  /// Reports a mistake at bytes of the file.
  mutating func report(_ mistake: @autoclosure () -> Mistake, at range: Range<Int>) {
    report(mistake, source.place(range))
  }

  private mutating func report(_ mistake: () -> Mistake, _ place: @autoclosure () -> Place) {
    guard diagnostics.count <= Self.limit else { return }
    diagnostics.append((diagnostics.count == Self.limit ? Mistake.tooMany(Self.limit) : mistake()).at(place()))
  }

  /// Takes over what another reader found in the same file.
  mutating func add(_ more: [Diagnostic]) {
    diagnostics.append(contentsOf: more)
  }

  /// Whether a mistake of this code was reported.
  func has(_ code: String) -> Bool { diagnostics.contains { $0.code == code } }
}
