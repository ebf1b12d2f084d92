import Content
import Testing

@Suite("Texts stand plain where YAML lets them, else in the lightest quotation marks")
struct QuotingTests {
  @Test(
    "In lines of their own",
    arguments: [
      ("已增设窗口。", "已增设窗口。"), ("时间：8月", "时间：8月"), ("“引号”", "“引号”"), ("2021年完成", "2021年完成"), ("a, b [c]", "a, b [c]"),
      ("it's", "it's"), ("第3次", "第3次"), ("a#b", "a#b"), ("http://a.b/?c=d", "http://a.b/?c=d"), ("a: b", "\"a: b\""),
      ("a #b", "\"a #b\""), ("注:", "\"注:\""), ("# 一", "\"# 一\""), ("- 一", "\"- 一\""), ("[一]", "\"[一]\""),
      ("*一", "\"*一\""),
      ("true", "\"true\""), ("No", "\"No\""), ("12309", "\"12309\""), ("2021-08-27", "\"2021-08-27\""), ("~", "\"~\""),
      (" 一", "\" 一\""), ("一 ", "\"一 \""), ("\"一\"", "'\"一\"'"), ("C:\\x: 'y'", "'C:\\x: ''y'''"), ("一\n二", "\"一\\n二\""),
      ("一\t二", "\"一\\t二\""), ("一\u{2028}二", "\"一\\u2028二\""), ("一\u{200B}二", "\"一\\u200B二\""),
      ("\"一\n", "\"\\\"一\\n\""),
    ])
  func block(text: String, written: String) async throws {
    let file = try await EditedFile("---\ntitle: 题\nhistory:\n---\n")
    #expect(try file.edited(.done(note: text)).contains("\n    note: \(written)\n"))
  }

  @Test(
    "In brackets",
    arguments: [("一，二", "一，二"), ("a, b", "\"a, b\""), ("a:b", "\"a:b\""), ("{a}", "\"{a}\""), ("a]", "\"a]\"")])
  func brackets(text: String, written: String) async throws {
    let file = try await EditedFile("---\ntitle: 题\nhistory: []\n---\n")
    #expect(try file.edited(.done(note: text)).contains(", note: \(written)}]\n"))
  }
}
