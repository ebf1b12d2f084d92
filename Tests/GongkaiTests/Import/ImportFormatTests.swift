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
}
