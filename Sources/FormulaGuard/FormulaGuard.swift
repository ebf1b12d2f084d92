/// What a spreadsheet program would run. THE rule of it, for ledgers and open data alike.
public enum FormulaGuard {
  /// What such a program takes for a formula (OWASP, CSV Injection), full-width forms too: East Asian versions of the
  /// programs read those alike.
  private static let starts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// Whether an apostrophe belongs in front of a text: before what begins a formula, and before apostrophes before that, so
  /// that undoing it is always right.
  public static func mustGuard(_ text: some StringProtocol) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return starts.contains(first)
  }
}
