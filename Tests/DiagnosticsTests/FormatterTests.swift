import Testing

@testable import Diagnostics

@Suite("Diagnostics as text")
struct FormatterTests {
  private let chinese = DiagnosticFormatter(language: .chinese, colours: false, pathPrefix: "Content/")

  private func diagnostic(
    path: String = "a/notice.md", _ text: String = "---\n状态: 办洁\n", _ range: Range<Int> = 12..<18,
    cause: String = "不认识的状态“办洁”。",
    severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      severity: severity, code: "unknown-status", place: SourceText(path: path, bytes: Array(text.utf8)).place(range),
      cause: Wording(cause, "unknown status `办洁`"), mend: Wording("改为“办结”。", "write `办结`"))
  }

  @Test("Chinese: place, cause, excerpt, caret and mend, without odd spaces")
  func inChinese() {
    #expect(
      chinese.text(diagnostic()) == """
        Content/a/notice.md:2:5: 错误：不认识的状态“办洁”。 [unknown-status]
          2 | 状态: 办洁
            |       ^^^^
          改法：改为“办结”。

        """)
    #expect(chinese.text(diagnostic(severity: .warning)).contains(":5: 警告：不认识"))
  }

  @Test("English says the same")
  func inEnglish() {
    let english = DiagnosticFormatter(language: .english, colours: false)
    #expect(
      english.text(diagnostic()) == """
        a/notice.md:2:5: error: unknown status `办洁` [unknown-status]
          2 | 状态: 办洁
            |       ^^^^
          fix: write `办结`

        """)
    #expect(english.text(diagnostic(severity: .warning)).contains(":5: warning: unknown"))
  }

  @Test("a whole file has no excerpt, and a mend may be missing")
  func bare() {
    let bare = Diagnostic(
      severity: .error, code: "no-site", place: .whole("site.yaml"), cause: Wording("没有 site.yaml。", ""),
      mend: Wording("", ""))
    #expect(chinese.text(bare) == "Content/site.yaml:1:1: 错误：没有 site.yaml。 [no-site]\n")
  }

  @Test("a list has a blank line between its diagnostics; an empty one is empty")
  func list() {
    let one = chinese.text(diagnostic())
    #expect(chinese.text([diagnostic(), diagnostic()]) == one + "\n" + one)
    #expect(chinese.text([]) == "")
  }

  @Test("an empty line has a caret and no trailing space")
  func emptyLine() {
    #expect(chinese.text(diagnostic("\n", 0..<0)).contains("\n  1 |\n    | ^\n"))
  }

  @Test("colours come only when asked for")
  func colours() {
    let coloured = DiagnosticFormatter(language: .chinese, colours: true).text(diagnostic())
    #expect(coloured.hasPrefix("\u{1B}[1ma/notice.md:2:5:\u{1B}[0m \u{1B}[31m错误：\u{1B}[0m不认识"))
    #expect(coloured.contains("\u{1B}[32m^^^^\u{1B}[0m\n  \u{1B}[32m改法：\u{1B}[0m改为"))
    #expect(!chinese.text(diagnostic()).utf8.contains(0x1B))
  }

  @Test("a hostile file name neither controls the terminal nor forges a line")
  func hostilePath() {
    let text = chinese.text(diagnostic(path: "a\u{1B}[2J\nb.md:1:1: 错误：假的\u{202E}"))
    #expect(text.hasPrefix("Content/a<U+001B>[2J<U+000A>b.md:1:1: 错误：假的<U+202E>:2:5: 错误："))
    #expect(text.split(separator: "\n").count == 4)
  }

  @Test("a hostile message does not either")
  func hostileMessage() {
    let text = chinese.text(diagnostic(cause: "键“a\r\n\u{9B}0m”"))
    #expect(text.contains("键“a<U+000D><U+000A><U+009B>0m”"))
  }

  @Test("the caret stands beneath its character though an escape is longer than what it stands for")
  func caretBehindEscape() {
    let text = chinese.text(diagnostic("a\u{202E}\tx", 5..<6))
    #expect(text.contains("  1 | a<U+202E> x\n    |           ^\n"))
  }

  @Test("the summary counts")
  func summary() {
    #expect(chinese.summary(errors: 3, warnings: 1) == "共 3 个错误、1 个警告。")
    let english = DiagnosticFormatter(language: .english, colours: false)
    #expect(english.summary(errors: 3, warnings: 1) == "3 errors, 1 warning.")
    #expect(english.summary(errors: 1, warnings: 0) == "1 error, 0 warnings.")
  }
}
