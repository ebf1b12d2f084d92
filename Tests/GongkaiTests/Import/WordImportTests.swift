import Foundation
import TestSupport
import Testing

@Suite("A notice in Word, imported as people import it")
struct WordImportTests {
  private typealias W = WordFile

  /// A notice: its lines, with the level of those that Word may number, from 0.
  private static let lines: [(level: Int?, text: String)] = [
    (nil, "中共海陵区水务局党组关于巡察整改进展情况的通报"),
    (nil, "2022年3月1日至4月30日，区委第二巡察组对区水务局党组进行了巡察，6月10日反馈了意见。现将整改进展情况予以公布。"),
    (0, "在“落实决策部署不够有力”方面"),
    (1, "针对“河湖巡查走形式”的问题"),
    (nil, "整改情况：一是修订巡查制度，明确每月两次。二是对12条河道逐一建档。"),
    (1, "针对“供水管网漏损率高”的问题"),
    (nil, "整改情况：一是更换老旧管网8公里。二是设立漏损监测点26处。"),
    (0, "在“选人用人把关不严”方面"),
    (1, "针对“干部档案审核不细”的问题"),
    (nil, "整改情况：一是复核档案143卷。二是补齐材料27份。"),
    (nil, "联系电话：0523-86000000；电子邮箱：jw@hailing.example。"),
    (nil, "中共海陵区水务局党组"), (nil, "2022年9月28日"),
  ]

  private static let numbering =
    "<w:abstractNum w:abstractNumId='1'>\(W.level(0, "chineseCountingThousand", "%1、"))"
    + "\(W.level(1, "chineseCounting", "（%2）"))</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"

  /// Word counts the levels itself.
  private static var automatic: WordFile {
    var file = WordFile(
      lines.map { line in line.level.map { W.item(line.text, 1, $0) } ?? W.p(line.text) }.joined())
    file.numbering = numbering
    return file
  }

  /// The numbers as they are typed, or as Word shows them.
  private static var typed: [String] {
    var counts = [0, 0]
    return lines.map { line in
      guard let level = line.level else { return line.text }
      counts[level] += 1
      if level == 0 { counts[1] = 0 }
      let number = ["一", "二", "三"][counts[level] - 1]
      return (level == 0 ? "\(number)、" : "（\(number)）") + line.text
    }
  }

  private func gongkai(_ scratch: Scratch, _ words: String...) async throws -> Tool.Result {
    try await Tool.run(["import"] + words, in: scratch.path)
  }

  private func texts(_ scratch: Scratch, in folder: String = "Content") throws -> [String: String] {
    try scratch.files(in: folder).mapValues(\.text)
  }

  /// The same archive with its parts packed, as Word writes it.
  private func packed(_ scratch: Scratch, _ name: String) throws -> String {
    try scratch.write(
      """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1]) as old, zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist(): new.writestr(part.filename, old.read(part))
      """, to: "pack.py")
    let done = try Python(scratch("pack.py"), [scratch(name), scratch("packed.docx")])
    #expect(done.status == 0, "\(done.output)")
    return "packed.docx"
  }

  @Test("typed numbers, Word's own numbers, packed and stored, by name and through -: the same content as from text")
  func forms() async throws {
    let text = try Scratch(["通报.txt": Self.typed.joined(separator: "\n")])
    #expect(try await gongkai(text, "通报.txt").code == 0)
    let expected = try texts(text)
    #expect(expected.keys.contains("海陵区水务局/2022-巡察整改/2-选人用人把关不严/1-干部档案审核不细.md"), "\(expected.keys.sorted())")
    let files = try Scratch()
    try files.write(Data(Self.automatic.bytes), to: "automatic.docx")
    try files.write(Data(WordFile(Self.typed.map { W.p($0) }.joined()).bytes), to: "typed.docx")
    for name in ["automatic.docx", "typed.docx", try packed(files, "automatic.docx")] {
      let result = try await gongkai(files, name, "--into", "\(name)-site")
      #expect(result.code == 0, "\(result.errors)")
      #expect(try texts(files, in: "\(name)-site") == expected, "\(name)")
    }
    let piped = try await Tool.shell("bash", ["-c", "gongkai import - < packed.docx"], in: files.path)
    #expect(piped.code == 0, "\(piped.errors)")
    #expect(try texts(files) == expected)
    let build = try await Tool.run(["build"], in: files.path)
    #expect(build.code == 0 && !build.errors.contains("警告"), "\(build.errors)")
  }

  @Test("an organ that is named; a dry run with a report; nothing is written twice")
  func options() async throws {
    let scratch = try Scratch()
    try scratch.write(Data(Self.automatic.bytes), to: "通报.docx")
    let dry = try await gongkai(scratch, "通报.docx", "--dry-run", "--report", "r.txt")
    #expect(dry.code == 0 && dry.output.contains("会写到 Content/海陵区水务局/2022-巡察整改") && !scratch.has("Content"))
    // A line of Word is its paragraph; a number that Word makes is no text.
    let report = try scratch.text("r.txt")
    #expect(report.contains("4\t问题\t针对“河湖巡查走形式”的问题\n"), "\(report)")
    #expect(try await gongkai(scratch, "通报.docx", "--organ", "海陵区水利局", "--into", "网站").code == 0)
    #expect(scratch.has("网站/海陵区水利局/organ.md"))
    let before = try texts(scratch, in: "网站")
    let again = try await gongkai(scratch, "通报.docx", "--organ", "海陵区水利局", "--into", "网站")
    #expect(again.code == 64 && again.errors.contains("已经在"))
    #expect(try texts(scratch, in: "网站") == before)
  }

  @Test(
    "all or nothing: where one of four cannot take its place, what went before is taken back, and nothing is overwritten"
  )
  func allOrNothing() async throws {
    let scratch = try Scratch(["Content/site.yaml": "title: 站\norgan: 站\nbaseURL: https://a.example/\n"])
    let names = ["甲", "乙", "丙", "丁"].map { "海陵区\($0)局" }
    for name in names {
      let lines = Self.typed.map { $0.replacingOccurrences(of: "海陵区水务局", with: name) }
      try scratch.write(Data(WordFile(lines.map { W.p($0) }.joined()).bytes), to: "\(name).docx")
    }
    // A file stands where the third one's folder would.
    try scratch.write("我的", to: "Content/\(names[2])")
    let before = try texts(scratch)
    let result = try await Tool.run(
      ["import", "--organ-from-title"] + names.map { "\($0).docx" }, in: scratch.path)
    #expect(result.code != 0 && result.errors.contains(names[2]), "\(result.code) \(result.errors)")
    #expect(try texts(scratch) == before)
    #expect(!names.contains { scratch.has("Content/\($0)/organ.md") })
    try scratch.remove("Content/\(names[2])")
    let mended = try await Tool.run(
      ["import", "--organ-from-title"] + names.map { "\($0).docx" }, in: scratch.path)
    #expect(mended.code == 0 && mended.output.contains("共 4 份：写入 4，不能写入 0"), "\(mended.output) \(mended.errors)")
  }

  @Test(
    "many at once: one that fails does not stop the others; the same organ in another form of its name is asked for")
  func many() async throws {
    let scratch = try Scratch()
    let full = Self.typed.map { $0.replacingOccurrences(of: "海陵区水务局", with: "深圳市人民检察院") }
    let short = Self.typed.map {
      $0.replacingOccurrences(of: "海陵区水务局", with: "市检察院").replacingOccurrences(of: "2022年9月", with: "2023年9月")
    }
    try scratch.write(Data(Self.automatic.bytes), to: "一.docx")
    try scratch.write(Data(WordFile(full.map { W.p($0) }.joined()).bytes), to: "二.docx")
    try scratch.write(Data(WordFile(short.map { W.p($0) }.joined()).bytes), to: "三.docx")
    try scratch.write(
      Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)), to: "坏.docx")
    let result = try await gongkai(scratch, "--organ-from-title", "坏.docx", "一.docx", "二.docx", "三.docx")
    #expect(result.code == 65 && result.output.contains("共 4 份：写入 2，不能写入 2"), "\(result.code) \(result.output)")
    #expect(result.errors.contains("坏.docx：这是旧格式的 Office") && result.errors.contains("另存为“Word 文档（.docx）”"))
    #expect(result.errors.contains("三.docx：") && result.errors.contains("--organ 深圳市人民检察院"), "\(result.errors)")
    let told = try await gongkai(scratch, "三.docx", "--organ", "深圳市人民检察院")
    #expect(told.code == 0 && scratch.has("Content/深圳市人民检察院/2023-巡察整改/notice.md"), "\(told.errors)")
  }
}
