import Diagnostics

/// Collects the mistakes of one body, with the places that they have in the file.
struct MistakeList {
  /// Making a place reads the file up to it, and nobody mends more than these at once.
  private static let limit = 200
  /// Making a place decodes its line: how many bytes of lines may be decoded in all (tried: a second).
  private static let lineBudget = 24 << 20

  private let source: SourceText
  private let start: Int
  private(set) var diagnostics: [Diagnostic] = []
  private var decoded = 0
  private var isFull = false

  /// `start` is where the body starts in the file.
  init(source: SourceText, start: Int) {
    self.source = source
    self.start = start
  }

  /// Adds a mistake at `range`, which counts from the start of the body.
  mutating func report(_ mistake: MarkdownMistake, _ range: Range<Int>) {
    guard !isFull else { return }
    decoded += lineLength(around: start + range.lowerBound)
    isFull = diagnostics.count == MistakeList.limit || decoded > MistakeList.lineBudget
    let mistake = isFull ? .tooMany(diagnostics.count) : mistake
    let place = source.place((start + range.lowerBound)..<(start + range.upperBound))
    diagnostics.append(
      Diagnostic(
        severity: mistake.severity, code: mistake.code, place: place, cause: mistake.cause, mend: mistake.mend))
  }

  private func lineLength(around offset: Int) -> Int {
    source.bytes.withUnsafeBufferPointer { bytes in
      var (lower, upper) = (offset, offset)
      while lower > 0, bytes[lower - 1] != 0x0A, bytes[lower - 1] != 0x0D { lower -= 1 }
      while upper < bytes.count, bytes[upper] != 0x0A, bytes[upper] != 0x0D { upper += 1 }
      return upper - lower
    }
  }
}
