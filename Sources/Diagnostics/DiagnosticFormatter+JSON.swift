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

  /// A JSON string: quotes, backslashes and everything that could not be seen are escaped.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where !VisibleText.isInvisible(scalar): result.unicodeScalars.append(scalar)
      default: for unit in String(scalar).utf16 { result += escape(unit) }
      }
    }
    return result + "\""
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
