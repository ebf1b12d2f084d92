import Foundation
import TestSupport
import Testing

@Suite("Footnotes and endnotes of a notice")
struct NoteImportTests {
  private typealias W = WordFile

  /// A notice; `{1}` is the mark of a note.
  private static let lines = [
    "中共海陵区水务局党组关于巡察整改进展情况的通报",
    "2022年3月1日至4月30日，区委第二巡察组对区水务局党组{1}进行了巡察。现将整改进展情况予以公布。",
    "一、在“落实决策部署不够有力”方面", "1.针对“河湖巡查走形式”的问题",
    "整改情况：一是修订巡查制度{2}（试行），明确每月两次。二是对12条河道逐一建档。{3}",
    "2.针对“供水管网漏损率高”的问题", "更换老旧管网8公里{4}{5}。", "中共海陵区水务局党组", "2022年9月28日",
  ]

  private static let notes = [
    "下设3个事业单位。", "2022年第7次党组会通过", "其中 *2* 条跨区，见《河湖名录》[2021版]。", "1. 口径300毫米以上", "不含小区内管网",
  ]

  private static func marked(_ text: String, _ mark: (Int) -> String) -> String {
    (1...5).reduce(text) { $0.replacingOccurrences(of: "{\($1)}", with: mark($1)) }
  }

  private static var markdown: String {
    let text = lines.map { marked($0) { "[^\($0)]" } }
    let notes = notes.enumerated().map { place, note in
      "[^\(place + 1)]: " + note.replacing("*", with: "\\*").replacing("[", with: "\\[").replacing("1. ", with: "1\\. ")
    }
    return (text + notes).joined(separator: "\n\n")
  }

  private static var page: String {
    let text = lines.map { line in
      "<p>" + marked(line) { "<sup><a href='#_ftn\($0)' name='_ftnref\($0)'>[\($0)]</a></sup>" } + "</p>"
    }
    let notes = notes.enumerated().map { place, note in
      "<div id='ftn\(place + 1)'><p><a href='#_ftnref\(place + 1)' name='_ftn\(place + 1)'>[\(place + 1)]</a> \(note)</p></div>"
    }
    return "<html><body>\((text + notes).joined())</body></html>"
  }

  /// Odd notes at the foot of the page, even ones at the end.
  private static var word: WordFile {
    let kind = { (number: Int) in number % 2 == 1 ? "footnote" : "endnote" }
    var file = WordFile(
      lines.map { line in
        W.p(marked(line) { "</w:t></w:r><w:r><w:\(kind($0))Reference w:id='\($0 + 1)'/></w:r><w:r><w:t>" })
      }.joined())
    for name in ["footnote", "endnote"] {
      let own = notes.enumerated().filter { kind($0.offset + 1) == name }.map { place, note in
        "<w:\(name) w:id='\(place + 2)'><w:p><w:r><w:\(name)Ref/></w:r>\(W.r(" " + note))</w:p></w:\(name)>"
      }
      file.parts.append(("\(name)s", name, "<w:\(name)s ROOTS>\(own.joined())</w:\(name)s>"))
    }
    return file
  }

  @Test("stay notes, in Word, on web pages and in Markdown: mark and text reach the page, nothing is doubted")
  func notes() async throws {
    let scratch = try Scratch(["a.md": Self.markdown, "b.html": Self.page])
    try scratch.write(Data(Self.word.bytes), to: "c.docx")
    var contents: [[String: String]] = []
    for (name, folder) in [("a.md", "Content"), ("b.html", "b"), ("c.docx", "c")] {
      let result = try await Tool.run(["import", name, "--into", folder], in: scratch.path)
      #expect(result.code == 0 && !result.output.contains("存疑"), "\(result.output) \(result.errors)")
      contents.append(try scratch.files(in: folder).mapValues(\.text))
    }
    #expect(contents[0] == contents[1] && contents[0] == contents[2])
    let finding = try #require(contents[0].first { $0.key.hasSuffix("1-河湖巡查走形式.md") }?.value)
    #expect(finding.contains("修订巡查制度[^2]\\（试行）") || finding.contains("修订巡查制度[^2]（试行）"), "\(finding)")
    #expect(finding.hasSuffix("\n\n[^2]: 2022年第7次党组会通过\n\n[^3]: 其中 \\*2\\* 条跨区，见《河湖名录》\\[2021版\\]。\n"), "\(finding)")
    let built = try await Tool.run(["build"], in: scratch.path)
    #expect(built.code == 0 && !built.errors.contains("警告"), "\(built.errors)")
    let html = try scratch.text("Public/海陵区水务局/2022-巡察整改/index.html")
    #expect(html.ranges(of: "role=\"doc-noteref\"").count == 5)
    for note in Self.notes { #expect(HTMLDocument(html).text.contains(note), "\(note)") }
  }

  @Test("two of one name, and one that goes on elsewhere, are one note: nothing of them is lost")
  func sameName() async throws {
    let text = Self.lines.map { Self.marked($0) { $0 == 1 ? "[^1]" : "" } }.joined(separator: "\n\n")
    let scratch = try Scratch(["a.md": text + "\n\n[^1]: 甲\n\n    乙\n\n丙\n\n[^1]: 丁\n"])
    let result = try await Tool.run(["import", "a.md"], in: scratch.path)
    #expect(result.code == 0, "\(result.errors)")
    #expect(try scratch.text("Content/海陵区水务局/2022-巡察整改/notice.md").hasSuffix("\n[^1]: 甲\n\n    乙\n\n    丁\n"))
  }

  @Test("in a title, where no mark can be, the note is text at the end, and doubted")
  func looseNote() async throws {
    let text = Self.lines.enumerated().map {
      $0.offset == 3 ? $0.element + "[^9]" : Self.marked($0.element) { _ in "" }
    }
    let scratch = try Scratch(["a.md": (text + ["[^9]: 见反馈意见第2条"]).joined(separator: "\n\n")])
    let result = try await Tool.run(["import", "a.md"], in: scratch.path)
    #expect(result.code == 0 && result.output.contains("脚注的标记在标题等处"), "\(result.output) \(result.errors)")
    #expect(try scratch.text("Content/海陵区水务局/2022-巡察整改/notice.md").hasSuffix("\n见反馈意见第2条\n"))
  }
}
