import ArgumentParser
import Diagnostics
import Disclosure
import NoticeImport

/// `gongkai import`
struct ImportCommand: AsyncParsableCommand, GuidedCommand {
  static let configuration = CommandConfiguration(commandName: "import", abstract: guide.abstract)

  static let guide = Guide(
    purpose: Wording("把已有的通报（Word、网页、文本）变成网站内容", "turns notices that you have (Word, web page, text) into content"),
    examples: [
      .init(
        Wording("gongkai import 通报.docx --dry-run", "gongkai import notice.docx --dry-run"),
        Wording("先看读成什么样、哪里存疑，不写入", "shows what is read and what is doubtful; writes nothing")),
      .init(
        Wording("gongkai import 通报.docx", "gongkai import notice.docx"),
        Wording("写进 Content；没有就新建", "writes it into Content, which is made if missing")),
      .init(
        Wording(
          "gongkai import 一.docx 二.html 三.txt --organ-from-title",
          "gongkai import a.docx b.html c.txt --organ-from-title"),
        Wording("一次导入许多单位的通报", "imports the notices of many organs")),
      .init(
        Wording("gongkai import 半年后.docx --decisions 延续.tsv", "gongkai import later.docx --decisions continued.tsv"),
        Wording("导入同一次巡察的后续通报，认出延续的问题", "imports a later notice of the same inspection")),
    ],
    arguments: [
      ArgumentWords(
        "files", value: Wording("文件", "FILE"),
        Wording(
          "通报：.docx、.html、.md 或 .txt；写 - 从标准输入读", "the notices: .docx, .html, .md or .txt; - is the standard input")),
      ArgumentWords(
        "--into", value: Wording("文件夹", "DIR"),
        Wording("写进哪个内容文件夹；不写时是这里或上层的 Content", "the content folder; else Content, here or above")),
      ArgumentWords(
        "--organ", value: Wording("单位", "ORGAN"),
        Wording("是哪个单位的通报；不写时看落款和标题", "whose notice it is; else as it says itself")),
      ArgumentWords(
        "--organ-from-title", Wording("每份通报按自己的落款和标题归到各单位", "each notice goes to the organ that it says itself")),
      ArgumentWords(
        "--date", value: Wording("日期", "DATE"), Wording("通报里没有日期时用这个", "the date of a notice that bears none"),
        form: ArgumentWords.dayOrMonth),
      ArgumentWords(
        "--decisions", value: Wording("文件", "FILE"),
        Wording(
          "哪些问题延续以前的问题：没有这个文件就写出来请你填，有就照它办",
          "which findings continue earlier ones: written for you to fill in, then followed")
      ),
      ArgumentWords(
        "--report", value: Wording("文件", "FILE"),
        Wording(
          "把每一部分的来处和存疑写成文件；.json 结尾时写成 JSON", "where each part stands and what is doubtful, as text, or JSON for .json")
      ),
      ArgumentWords("--dry-run", Wording("只显示会读成什么样，不写入", "only shows what would be written")), .language,
    ],
    notes: [
      Wording(
        "标题、方面、问题、措施、联系方式和落款按文章自己的结构认出来，一个字也不改；认不准的列为“存疑”。最后一行是账：全文多少字，多少字有着落。不是全部就不写入。",
        "Title, areas, findings, measures, channels and signature are told by the notice's own structure, and no character is changed; what is uncertain is listed. The last line is an account: how many characters there are, and how many have their place. Unless that is all, nothing is written."
      ),
      Wording(
        "通报里没有的不会编出来：没有写状态的问题就没有状态。已有的文件不会被覆盖，带密级标志的文件不导入。",
        "What a notice does not say is not made up: a finding without a status has none. No file is written over, and nothing with a security mark is imported."
      ),
    ],
    exitOne: Wording("写出的内容与原文不符，没有写入", "what would be written is not what the notice says"))

  @Argument(completion: .file())
  var files: [String]

  @Option(name: .long, completion: .directory)
  var into: String?

  @Option(name: .long)
  var organ: String?

  @Flag(name: .customLong("organ-from-title"))
  var organFromTitle = false

  @Option(name: .long)
  var date: DayOrMonthArgument?

  @Option(name: .long, completion: .file())
  var decisions: String?

  @Option(name: .long, completion: .file())
  var report: String?

  @Flag(name: .customLong("dry-run"))
  var dryRun = false

  @Option(name: .long)
  var language: LanguageArgument?

  func run() async throws {
    let terminal = Terminal(language: Terminal.language(asked: language?.language.rawValue))
    if organ != nil, organFromTitle {
      terminal.say(
        Wording("--organ 和 --organ-from-title 只能写一个。", "Give --organ or --organ-from-title, not both.")(
          terminal.language))
      throw ExitStatus.usage
    }
    let choice: ImportPlan.OrganChoice = organ.map { .named($0) } ?? (organFromTitle ? .fromTitle : .any)
    try await ImportRun(
      files: files, into: into ?? ContentOption.search() ?? "Content", organ: choice, date: date?.date,
      decisions: decisions, report: report, dryRun: dryRun, terminal
    ).run()
  }
}
