extension DiagnosticFormatter {
  /// The diagnostics as a JSON array (RFC 8259), one object a line, with a newline at the end.
  ///
  /// Each object has `severity`, `code`, `path`, `line`, `column`, `endColumn` (only where the place is more than a
  /// point), `excerpt` (null for whole files), `cause` and `mend` in `language`, and `causes` and `mends` in all
  /// languages by their codes. Texts are given as they are; what is invisible is written as `\u` escapes.
  public static func json(_ diagnostics: [Diagnostic], language: Language, pathPrefix: String = "") -> String {
    if diagnostics.isEmpty { return "[]\n" }
    let objects = diagnostics.map { "  " + object($0, language, pathPrefix) }
    return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(_ one: Diagnostic, _ language: Language, _ pathPrefix: String) -> String {
    let place = one.place
    var members = [
      ("severity", quoted(one.severity.rawValue)),
      ("code", quoted(one.code)),
      ("path", quoted(pathPrefix + place.path)),
      ("line", String(place.line)),
      ("column", String(place.column)),
    ]
    if let endColumn = place.endColumn { members.append(("endColumn", String(endColumn))) }
    members += [
      ("excerpt", place.excerpt.map(quoted) ?? "null"),
      ("cause", quoted(one.cause(language))),
      ("mend", quoted(one.mend(language))),
      ("causes", all(one.cause)),
      ("mends", all(one.mend)),
    ]
    return object(members)
  }

  private static func all(_ wording: Wording) -> String {
    object(Language.allCases.map { ($0.rawValue, quoted(wording($0))) })
  }

  private static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(quoted($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }

  private static func quoted(_ text: String) -> String { JSONText.quoted(text) }
}
