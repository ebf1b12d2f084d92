import Documents
import Foundation
import TestSupport
import Testing

@Suite("Every character of a page is read once, as another parser of HTML has it")
struct PageFidelityTests {
  /// Tags as people and programs leave them: unclosed, crossed, in the wrong place.
  private static let tags = [
    "p", "div", "b", "i", "font", "span", "a", "table", "tr", "td", "th", "tbody", "ul", "menu", "li", "h1", "h3",
    "center",
    "strong", "em", "blockquote", "pre", "form", "dl", "dt", "dd", "nobr", "u", "article", "header", "nav", "section",
    "caption", "button", "label", "small", "marquee", "ruby", "P", "TABLE", "TD", "DIV",
  ]
  private static let pieces = [
    "<br>", "<BR/>", "<hr>", "<img alt=x>", "<!-- 注 -->", "<script>var a = '<p>';</script>", "<style>p{}</style>",
    "&nbsp;",
    "&lt;", "&amp", "&#x4E00;", "　　", "\n", "\r\n", " ", "一、", "（二）整改", "a b", "<", "</", "“引”", "\u{FEFF}", "\u{200B}",
    "𠮷",
    "<p align=center>", "<td colspan=2 rowspan=3>", "<ul type=a>", "<table border=1>", "<input value=x>",
    "</p>",
    "<font color=red>", "<noscript>无</noscript>", "<textarea>文\n字</textarea>", "<select><option>甲<option>乙</select>",
  ]

  private static func page(_ random: inout SplitMix) -> String {
    var text = Bool.random(using: &random) ? "<!DOCTYPE html><title>题</title>" : "<html>"
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      let tag = tags.randomElement(using: &random) ?? "p"
      switch Int.random(in: 0..<5, using: &random) {
      case 0, 1: text += "<\(tag)>"
      case 2: text += "</\(tag)>"
      default: text += pieces.randomElement(using: &random) ?? ""
      }
    }
    return text
  }

  private func expected(_ pages: [String]) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("pages-\(UUID().uuidString)")
    try Data(pages.joined(separator: "\0").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("html_text.py").path
    let run = try Python(script, [file.path])
    try #require(run.status == 0, "\(run.output)")
    return run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test(.enabled(if: Checkers.python != nil), arguments: 0..<4)
  func tagSoup(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let pages = (0..<500).map { _ in Self.page(&random) }
    var displaced = 0
    for (page, expected) in zip(pages, try expected(pages)) {
      // A page of hidden things alone is refused.
      let read = expected.isEmpty ? "" : try SourceDocument.read(page, name: "a.html").characters
      let characters = read.filter { $0 != "\u{200B}" && $0 != "\u{FEFF}" }
      if characters != expected { displaced += 1 }
      #expect(characters.unicodeScalars.sorted() == expected.unicodeScalars.sorted(), "\(page)")
    }
    // html5lib puts some of what tables do not take elsewhere than HTML 13.2.6.1 says (appropriate place, foster parent).
    #expect(displaced * 200 <= pages.count)
  }
}
