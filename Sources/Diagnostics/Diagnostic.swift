/// One thing that is wrong in the content: where it is, why it is wrong, and how to mend it.
public struct Diagnostic: Sendable, Hashable {
  /// How much a diagnostic weighs.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The site cannot be built from this.
    case error
    /// The site can be built, but a person should look.
    case warning
  }

  /// How much it weighs.
  public let severity: Severity
  /// The kind of mistake: a stable name in kebab case, for scripts and for the manual.
  public let code: String
  /// Where it is.
  public let place: Place
  /// What is wrong, as one line.
  public let cause: Wording
  /// How to mend it, as one line; empty when there is nothing to say.
  public let mend: Wording

  /// Makes a diagnostic.
  public init(severity: Severity, code: String, place: Place, cause: Wording, mend: Wording) {
    self.severity = severity
    self.code = code
    self.place = place
    self.cause = cause
    self.mend = mend
  }
}

extension Diagnostic {
  /// The diagnostics by path, line, column, code and cause, exact duplicates removed.
  ///
  /// Texts are compared by their UTF-8 bytes: the order depends on nothing but the diagnostics themselves, and
  /// canonically equivalent spellings stay apart. What is equal so far is told apart by the remaining fields.
  public static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var result: [Diagnostic] = []
    result.reserveCapacity(diagnostics.count)
    for diagnostic in diagnostics.sorted(by: precedes) {
      if let last = result.last, !precedes(last, diagnostic) { continue }
      result.append(diagnostic)
    }
    return result
  }

  /// A strict total order: two diagnostics of which neither precedes the other are the same, byte for byte.
  private static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    let (one, other) = (left.place, right.place)
    return bytes(one.path, other.path)
      ?? number(one.line, other.line)
      ?? number(one.column, other.column)
      ?? bytes(left.code, right.code)
      ?? bytes(left.cause.chinese, right.cause.chinese)
      ?? bytes(left.cause.english, right.cause.english)
      ?? bytes(left.severity.rawValue, right.severity.rawValue)
      ?? bytes(left.mend.chinese, right.mend.chinese)
      ?? bytes(left.mend.english, right.mend.english)
      ?? number(one.endColumn ?? 0, other.endColumn ?? 0)
      ?? number(one.excerpt == nil ? 0 : 1, other.excerpt == nil ? 0 : 1)
      ?? bytes(one.excerpt ?? "", other.excerpt ?? "")
      ?? number(one.caret?.leading ?? -1, other.caret?.leading ?? -1)
      ?? number(one.caret?.width ?? -1, other.caret?.width ?? -1)
      ?? false
  }

  /// Whether `left` comes first by bytes; nil when they are the same.
  private static func bytes(_ left: String, _ right: String) -> Bool? {
    if left.utf8.elementsEqual(right.utf8) { return nil }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// Whether `left` is the smaller number; nil when they are the same.
  private static func number(_ left: Int, _ right: Int) -> Bool? {
    left == right ? nil : left < right
  }
}
