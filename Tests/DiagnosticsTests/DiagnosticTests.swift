import Testing
import TestSupport

@testable import Diagnostics

@Suite("Order of diagnostics")
struct DiagnosticTests {
  private func diagnostic(
    _ path: String, _ line: Int = 1, _ column: Int = 1, code: String = "a", cause: String = "因",
    severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      severity: severity, code: code, place: Place(path: path, line: line, column: column, excerpt: nil, caret: nil),
      cause: Wording(cause, "cause"), mend: Wording("", ""))
  }

  @Test("path bytes, then line, column, code and cause decide, whatever the order they came in")
  func order() {
    let ordered = [
      diagnostic("Z"), diagnostic("a", 2), diagnostic("a", 10, 1), diagnostic("a", 10, 3),
      diagnostic("a", 10, 3, code: "b"),
      diagnostic("a", 10, 3, code: "b", cause: "果"), diagnostic("a-b"), diagnostic("a/b"), diagnostic("é"),
      diagnostic("一"),
    ]
    var generator = SplitMix(seed: 7)
    for _ in 0..<50 {
      #expect(Diagnostic.sorted(ordered.shuffled(using: &generator)) == ordered)
    }
  }

  @Test("exact duplicates are removed, near ones stay")
  func duplicates() {
    let one = diagnostic("a", 1)
    let warning = diagnostic("a", 1, severity: .warning)
    #expect(Diagnostic.sorted([one, warning, one, one]) == [one, warning])
    #expect(Diagnostic.sorted([]).isEmpty)
  }

  @Test("canonically equal paths are different files")
  func canonicalEquality() {
    #expect(Diagnostic.sorted([diagnostic("é"), diagnostic("e\u{301}")]).map(\.place.path.utf8.count) == [3, 2])
  }
}
