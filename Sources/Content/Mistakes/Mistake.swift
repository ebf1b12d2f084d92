import Diagnostics

/// What an author got wrong, in words. Every mistake that content can have is made by one of the functions in this
/// folder; a fixture in the tests shows each.
struct Mistake: Sendable {
  let severity: Diagnostic.Severity
  let code: String
  let cause: Wording
  let mend: Wording

  /// A mistake for which a site is not written.
  init(_ code: String, zh: String, en: String, mendZH: String, mendEN: String) {
    self.init(.error, code, zh: zh, en: en, mendZH: mendZH, mendEN: mendEN)
  }

  private init(
    _ severity: Diagnostic.Severity, _ code: String, zh: String, en: String, mendZH: String, mendEN: String
  ) {
    self.severity = severity
    self.code = code
    cause = Wording(zh, en)
    mend = Wording(mendZH, mendEN)
  }

  /// Something to look at; the site is written all the same.
  static func warning(_ code: String, zh: String, en: String, mendZH: String, mendEN: String) -> Mistake {
    Mistake(.warning, code, zh: zh, en: en, mendZH: mendZH, mendEN: mendEN)
  }

  /// The mistake at a place.
  func at(_ place: Place) -> Diagnostic {
    Diagnostic(severity: severity, code: code, place: place, cause: cause, mend: mend)
  }
}
