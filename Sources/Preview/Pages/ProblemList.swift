import Diagnostics
import SafeHTML

/// What is wrong, as HTML: in the overlay over a page, or as a page where there is none yet.
struct ProblemList {
  let problems: Problems
  let hasSite: Bool
  let language: Language
  /// What stands before every path, such as `Content/`.
  let pathPrefix: String

  /// More than these are not shown: nobody mends a thousand at a time, and one mistake often makes many.
  private static let most = 50

  /// For the overlay; empty where there is nothing to tell.
  var overlay: HTML {
    guard !problems.isEmpty else { return .empty }
    return "<details open><summary><h1>\(title)</h1></summary>\n\(body)</details>"
  }

  /// For a page of its own, and plain text for who is no browser.
  var page: HTML { "<h1>\(title)</h1>\n\(body)" }

  var title: String {
    if !problems.diagnostics.isEmpty { return PreviewWords.mistakes(errors, hasSite: hasSite)(language) }
    if problems.failure != nil { return PreviewWords.failure(hasSite: hasSite)(language) }
    return PreviewWords.compiler(language)
  }

  private var errors: Int { problems.diagnostics.count { $0.severity == .error } }

  private var body: HTML {
    let shown =
      problems.diagnostics.filter { $0.severity == .error } + problems.diagnostics.filter { $0.severity != .error }
    let left = shown.count - Self.most
    return """
      <p class="quiet">\(PreviewWords.vanishes(language))</p>
      \(problems.failure.map { "<pre>\(VisibleText.lines($0(language)))</pre>\n" })\
      \(problems.compiler.map { "<pre>\(VisibleText.lines($0))</pre>\n" })\
      <ol class="problems">
      \(each: shown.prefix(Self.most), { item($0) })\
      </ol>
      \(if: left > 0, "<p>\(PreviewWords.more(left)(language))</p>\n")
      """
  }

  private func item(_ one: Diagnostic) -> HTML {
    let mend = one.mend(language)
    return """
      <li \(attribute: "class", one.severity.rawValue)>
      <p class="where">\(VisibleText.of(pathPrefix + one.place.path)):\(one.place.line):\(one.place.column)</p>
      <p class="cause"><strong>\(PreviewWords.severity(one.severity)(language))</strong>\(VisibleText.of(one.cause(language)))</p>
      \(MarkedExcerpt(one.place).map { excerpt($0, line: one.place.line) })\
      \(if: !mend.isEmpty, "<p>\(PreviewWords.fix(language))\(VisibleText.of(mend))</p>\n")\
      </li>

      """
  }

  private func excerpt(_ excerpt: MarkedExcerpt, line: Int) -> HTML {
    let mark = excerpt.marked.isEmpty ? "\u{2003}" : excerpt.marked
    return """
      <pre><span class="number">\(line) │ </span>\(excerpt.before)<mark>\(mark)</mark>\(excerpt.after)</pre>

      """
  }
}

extension VisibleText {
  /// Several lines, each with what is invisible made visible.
  fileprivate static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { of(String($0), tab: .space) }
      .joined(separator: "\n")
  }
}
