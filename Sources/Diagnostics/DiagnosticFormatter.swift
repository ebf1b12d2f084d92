/// Words diagnostics for people (`text`) and for programs (`json`).
///
/// Nothing of a path, an excerpt or a message can steer the terminal or forge a line: see `VisibleText`.
public struct DiagnosticFormatter: Sendable {
  /// The language of the messages.
  public let language: Language
  /// Whether to colour with ANSI sequences (ECMA-48).
  public let colours: Bool
  /// What to put before every path, such as `Content/`.
  public let pathPrefix: String

  /// Makes a formatter.
  public init(language: Language, colours: Bool, pathPrefix: String = "") {
    self.language = language
    self.colours = colours
    self.pathPrefix = pathPrefix
  }

  /// The diagnostics in the order given, a blank line between them; empty when there are none.
  public func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text).joined(separator: "\n")
  }

  /// One diagnostic, as lines that each end with a newline: place and cause, excerpt and caret, mend.
  public func text(_ one: Diagnostic) -> String {
    var text = headline(one)
    if let excerpt = one.place.excerpt, let caret = one.place.caret {
      text += marked(excerpt, caret, line: one.place.line)
    }
    let mend = one.mend(language)
    if !mend.isEmpty {
      text += "  " + paint(words("改法：", "fix: "), .green) + VisibleText.of(mend) + "\n"
    }
    return text
  }

  /// The last line of a run, without a newline: how many errors and warnings there are.
  public func summary(errors: Int, warnings: Int) -> String {
    switch language {
    case .chinese: "共 \(errors) 个错误、\(warnings) 个警告。"
    case .english: "\(counted(errors, "error")), \(counted(warnings, "warning"))."
    }
  }

  private func headline(_ one: Diagnostic) -> String {
    let path = VisibleText.of(pathPrefix + one.place.path)
    let place = paint("\(path):\(one.place.line):\(one.place.column):", .bold)
    let severity =
      switch one.severity {
      case .error: paint(words("错误：", "error: "), .red)
      case .warning: paint(words("警告：", "warning: "), .yellow)
      }
    return "\(place) \(severity)\(VisibleText.of(one.cause(language))) [\(VisibleText.of(one.code))]\n"
  }

  /// The excerpt behind its line number, and the caret line beneath it.
  private func marked(_ excerpt: String, _ caret: Place.Caret, line: Int) -> String {
    let cut = CutExcerpt(excerpt, caret)
    let number = String(line)
    let blank = String(repeating: " ", count: number.utf8.count)
    let indent = String(repeating: " ", count: cut.leading)
    let carets = paint(String(repeating: "^", count: cut.width), .green)
    let shown = cut.text.isEmpty ? "" : " " + cut.text
    return "  \(number) |\(shown)\n  \(blank) | \(indent)\(carets)\n"
  }

  private func words(_ chinese: String, _ english: String) -> String {
    Wording(chinese, english)(language)
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// Select Graphic Rendition (ECMA-48, 8.3.117).
  private enum Paint: Int {
    case bold = 1
    case red = 31
    case green = 32
    case yellow = 33
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    colours ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}
