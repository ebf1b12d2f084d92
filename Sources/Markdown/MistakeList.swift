import Diagnostics

/// Collects the mistakes of one body, with the places that they have in the file.
struct MistakeList {
  /// Making a place reads the file up to it, and nobody mends more than these at once.
  private static let limit = 200

  private let source: SourceText
  private let start: Int
  private(set) var diagnostics: [Diagnostic] = []

  /// `start` is where the body starts in the file.
  init(source: SourceText, start: Int) {
    self.source = source
    self.start = start
  }

  /// Adds a mistake at `range`, which counts from the start of the body.
  mutating func report(_ mistake: MarkdownMistake, _ range: Range<Int>) {
    guard diagnostics.count <= MistakeList.limit else { return }
    let mistake = diagnostics.count == MistakeList.limit ? .tooMany(MistakeList.limit) : mistake
    let place = source.place((start + range.lowerBound)..<(start + range.upperBound))
    diagnostics.append(
      Diagnostic(
        severity: mistake.severity, code: mistake.code, place: place, cause: mistake.cause, mend: mistake.mend))
  }
}
