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
    guard let mistake = admitted(mistake) else { return }
    diagnostics.append(mistake.at(place(of: mark)))
  }

  /// Reports a mistake at bytes of the file.
  mutating func report(_ mistake: @autoclosure () -> Mistake, at range: Range<Int>) {
    guard let mistake = admitted(mistake) else { return }
    diagnostics.append(mistake.at(source.place(range)))
  }

  /// The mistake; the word that there are too many where the list is full; nil where that was said.
  private func admitted(_ mistake: () -> Mistake) -> Mistake? {
    if diagnostics.count > Self.limit { return nil }
    return diagnostics.count == Self.limit ? .tooMany(Self.limit) : mistake()
  }

  /// A place in the YAML.
  func place(of mark: YAMLMark) -> Place {
    source.place(line: mark.line, scalarColumn: mark.column, length: mark.length, from: yamlStart)
  }

  /// Takes over what another reader found in the same file.
  mutating func add(_ more: [Diagnostic]) {
    diagnostics.append(contentsOf: more)
  }

  /// Whether a mistake of this code was reported.
  func has(_ code: String) -> Bool { diagnostics.contains { $0.code == code } }
}
