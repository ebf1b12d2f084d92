import Foundation
import TestSupport
import Testing

@Suite("The same notice in other formats")
struct ImportFormatTests {
  private static let lines = {
    let text = (try? String(contentsOfFile: NoticeFixtures.path(NoticeFixtures.sample), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }()

  /// What is read of a file, without what only its own format has.
  private func outline(_ name: String, _ bytes: Data) async throws -> [Substring] {
    let scratch = try Scratch()
    try scratch.write(bytes, to: name)
    let result = try await Tool.run(["import", name, "--dry-run"], in: scratch.path)
    #expect(result.code == 0, "\(result.errors)")
    return result.output.split(separator: "\n").prefix { !$0.hasPrefix("会写到") }.filter { !$0.hasPrefix("网页边框") }
  }

  private func text() async throws -> [Substring] {
    try await outline("a.txt", Data(Self.lines.joined(separator: "\n").utf8))
  }

  @Test("a page laid out in tables, in upper case, with its navigation around it")
  func oldPage() async throws {
    let rows = Self.lines.map { "<P>&nbsp;&nbsp;\($0.replacingOccurrences(of: "<", with: "&lt;"))</P>" }.joined(
      separator: "\n")
    let html = """
      <HTML><HEAD><TITLE>廉洁网</TITLE></HEAD><BODY><TABLE><TR><TD><A HREF="/">首页</A></TD><TD><A HREF="/n">新闻</A></TD></TR></TABLE>
      <TABLE WIDTH=960><TR><TD>\(rows)</TD></TR></TABLE>
      <TABLE><TR><TD>【<A HREF="#">打印</A>】【<A HREF="#">关闭</A>】</TD></TR><TR><TD>版权所有：廉洁网</TD></TR></TABLE></BODY></HTML>
      """
    #expect(try await outline("a.html", Data(html.utf8)) == text())
  }

  @Test("the line that the head of a page names is the title, whatever else looks like one; another name is told")
  func statedTitle() async throws {
    let lines = Self.lines.filter { !$0.contains("来源") }
    let page = { (stated: String) in
      """
      <html><head><meta name="ArticleTitle" content="\(stated)"></head><body>
      <h1>廉洁海陵网站巡察整改情况的通报、公告、公示专栏（最近更新的全部通报）</h1>
      \(lines.map { "<p>\($0)</p>" }.joined())</body></html>
      """
    }
    let scratch = try Scratch(["a.html": page(lines[0]), "b.html": page("别的题目")])
    let named = try await Tool.run(["import", "a.html", "--dry-run"], in: scratch.path)
    #expect(named.output.hasPrefix("标题 \(lines[0])") && !named.output.contains("ArticleTitle"), "\(named.output)")
    let other = try await Tool.run(["import", "b.html", "--dry-run"], in: scratch.path)
    #expect(other.output.contains("网页写明的标题（meta 里的 ArticleTitle）是“别的题目”"), "\(other.output)")
  }

  @Test("what a page says in its head and the notice does not is offered, and never taken unasked")
  func statements() async throws {
    let lines = Self.lines.filter { !$0.contains("2021年8月27日") && !$0.contains("2021-08-27") && !$0.contains("来源") }
    let html = """
      <html><head><META NAME="PubDate" CONTENT="2021-08-27 10:22:13"><meta name="pubdate" content="1999-01-01">
      <meta name="ContentSource" content="廉洁海陵"><meta name="Url" content="javascript:alert(1)"></head>
      <body>\(lines.map { "<p>\($0)</p>" }.joined())</body></html>
      """
    let scratch = try Scratch(["a.html": html])
    let asked = try await Tool.run(["import", "a.html"], in: scratch.path)
    #expect(asked.code == 64 && asked.errors.contains("--date 2021-08-27"), "\(asked.code) \(asked.errors)")
    #expect(!scratch.has("Content"))
    let taken = try await Tool.run(["import", "a.html", "--date", "2021-08-27"], in: scratch.path)
    #expect(
      taken.code == 0 && taken.output.contains("a.html：说明：网页写明的来源（meta 里的 ContentSource）是“廉洁海陵”"), "\(taken.output)")
    #expect(!taken.output.contains("javascript"))
    for text in try scratch.files(in: "Content").values.map(\.text) {
      #expect(!text.contains("廉洁海陵") && !text.contains("PubDate"))
    }
  }
}
