import Diagnostics
import FileServer
import Files
import Output
import TestSupport
import Testing

@testable import Preview

@Suite("Parts of the preview")
struct PartTests {
  private let injection = Injection(scriptVersion: "abc", language: .english)

  private func revised(_ page: String) -> String {
    String(decoding: injection.revised(Array(page.utf8), version: "v1"), as: UTF8.self)
  }

  @Test("put the script at the end of the head and widen the policy, once")
  func injecting() {
    let page = revised(
      "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"></head><body></head>policy")
    #expect(
      page.hasPrefix("<head><meta http-equiv=\"Content-Security-Policy\" content=\"connect-src 'self'; default-src"))
    #expect(page.contains("data-page=\"v1\" data-script=\"abc\""))
    #expect(page.hasSuffix("</script>\n</head><body></head>policy"))
    #expect(revised("<head></head>").hasPrefix("<head><script"))
    #expect(revised("<p>no head") == "<p>no head")
    #expect(revised("") == "")
  }

  @Test("find bytes as a plain search does")
  func search() {
    var generator = SplitMix(seed: 7)
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0..<12, using: &generator)).map { _ in
        UInt8.random(in: 97...98, using: &generator)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      for needle in ["a", "ab", "aab", "bba"] as [StaticString] {
        let wanted = text.firstRange(of: "\(needle)").map {
          text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
        }
        #expect(bytes[...].range(of: needle)?.lowerBound == wanted)
      }
    }
    #expect([UInt8]("xxab".utf8)[2...].range(of: "ab") == 2..<4)
  }

  @Test("read titles back to what they were")
  func titles() {
    #expect(PageTitle.of(Array("<title>&lt;a&gt; &amp;amp; &quot;&#39;</title>".utf8)) == "<a> &amp; \"'")
    #expect(PageTitle.of(Array("<title>open".utf8)) == nil)
  }

  @Test("compare two lists")
  func comparing() async throws {
    let (old, new) = (try Scratch(), try Scratch())
    func write(_ files: [String: String], to folder: String) throws -> RecordedFiles? {
      let build = try OutputFolder.open(at: folder, content: "/nowhere", home: nil).begin()
      for (name, text) in files { try build.put(try #require(RelativePath(name)), bytes: Array(text.utf8)) }
      _ = try build.commit()
      return try RecordedFiles.read(in: folder)
    }
    #expect(try RecordedFiles.read(in: old("Public")) == nil)
    let one = try write(["a": "1", "b": "1", "d": "1", "z": "1"], to: old("Public"))
    let two = try #require(try write(["a": "1", "b": "2", "c": "1", "d": "1"], to: new("Public")))
    let rows = Differences(preview: two, published: one).rows
    #expect(rows.map { "\($0.kind) \($0.path)" } == ["changed b", "added c", "gone z"])
    #expect(Differences(preview: two, published: nil).count(.added) == 4)
    #expect(Differences(preview: two, published: two).rows.isEmpty)
    try old.write("broken", to: "Public/.gongkai-output/files")
    #expect(throws: OutputRefusal.self) { try RecordedFiles.read(in: old("Public")) }
  }

  @Test("read what an open page asks for, and pass over what is no path")
  func query() throws {
    let query = try #require(
      EventQuery("page=%2Fa%2F&file=%2Fstyle.css&file=%2F%25E5%258D%2595.png&file=..&x=/y&file=%ff"))
    #expect(query.watched.page.segments == ["a"])
    #expect(query.watched.files.map(\.address) == ["/style.css", "/%E5%8D%95.png"])
    #expect(query.watched.files.map(\.path.segments) == [["style.css"], ["单.png"]])
    #expect(EventQuery("file=/a") == nil)
    #expect(EventQuery("page=/../") == nil)
    let many = EventQuery("page=/&" + String(repeating: "file=/a&", count: 10_000))
    #expect(many?.watched.files.count ?? 0 < 200)
  }

  @Test("mark the place in an excerpt, and show what is invisible")
  func excerpt() {
    func marked(_ line: String, _ range: Range<Int>) -> [String]? {
      let text = SourceText(path: "a.md", bytes: Array(line.utf8))
      return MarkedExcerpt(text.place(range)).map { [$0.before, $0.marked, $0.after] }
    }
    #expect(marked("标题：旧 title", 9..<12) == ["标题：", "旧", " title"])
    #expect(marked("a\u{202E}b", 1..<4) == ["a", "<U+202E>", "b"])
    #expect(MarkedExcerpt(.whole("a.md")) == nil)
  }

  @Test("list no more problems than anybody reads, errors before warnings, every text escaped")
  func problems() {
    func one(_ severity: Diagnostic.Severity, _ text: String) -> Diagnostic {
      Diagnostic(
        severity: severity, code: "x", place: .whole("<a>&.md"), cause: Wording(text, text), mend: Wording("<改>", ""))
    }
    let many = [one(.warning, "first")] + (0..<80).map { one(.error, "<e\($0)>") }
    let list = ProblemList(
      problems: Problems(diagnostics: many, failure: Wording("<不行>", ""), compiler: "<c>"), hasSite: true,
      language: .chinese, pathPrefix: "Content/")
    let html = list.overlay.string
    #expect(html.contains("内容有 80 处错误"))
    #expect(html.contains("Content/&lt;a&gt;&amp;.md:1:1"))
    #expect(html.contains("&lt;e0&gt;") && html.contains("&lt;改&gt;") && html.contains("&lt;不行&gt;"))
    #expect(!html.contains("first") && html.contains("还有 31 处"))
    #expect(ProblemList(problems: .none, hasSite: true, language: .chinese, pathPrefix: "").overlay.isEmpty)
  }
}
