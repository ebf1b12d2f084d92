import ArgumentParser
import Content
import Diagnostics
import Disclosure
import Files
import Ledger
import Spreadsheets
import TextEncodings

/// `gongkai ledger export`
struct LedgerExportCommand: AsyncParsableCommand, GuidedCommand {
  static let configuration = CommandConfiguration(commandName: "export", abstract: guide.abstract)

  static let guide = Guide(
    purpose: Wording("把内容导出成整改台账表格", "exports the content as a ledger"),
    examples: [
      .init(
        Wording("gongkai ledger export --output 台账.xlsx", "gongkai ledger export --output ledger.xlsx"),
        Wording("Excel 工作簿，Excel 和 WPS 都能打开", "a workbook for Excel and WPS")),
      .init(
        Wording("gongkai ledger export --output 台账.csv", "gongkai ledger export --output ledger.csv"),
        Wording("CSV，带 UTF-8 标记，双击即可打开", "CSV, marked as UTF-8, so that a double click opens it")),
      .init(
        Wording(
          "gongkai ledger export --rows measure --internal --output 内部台账.xlsx",
          "gongkai ledger export --rows measure --internal --output inside.xlsx"),
        Wording("每条措施一行，加上责任领导、佐证材料、备注", "a row for each measure, with what stands under internal:")),
    ],
    arguments: [
      ArgumentWords(
        "--output", value: Wording("文件", "FILE"),
        Wording("写到哪个文件，格式看扩展名；不写时输出 CSV", "the file, its kind by its ending; else CSV on the standard output")),
      ArgumentWords("--force", Wording("文件已经有了也写，旧的被替换", "writes over a file that is there already")),
      ArgumentWords("--rows", Wording("每个问题一行，还是每条措施一行", "a row for each finding, or for each measure")),
      ArgumentWords("--format", Wording("格式；不写时看文件的扩展名", "the kind of file; else as the file's ending says")),
      ArgumentWords("--encoding", Wording("CSV 的文字编码", "the encoding of CSV")),
      ArgumentWords(
        "--internal",
        Wording(
          "加上责任领导、佐证材料、备注三列（取自 internal:，不可外传）",
          "adds responsible leaders, evidence and remarks from internal: (not for others' eyes)")),
      ArgumentWords("--drafts", Wording("草稿也写进去", "with drafts")),
      ArgumentWords(
        "--as-of", value: Wording("日期", "DAY"),
        Wording("回看：只写到这一天为止的情况", "looks back: nothing later than this day"), form: ArgumentWords.day),
    ] + LedgerScopeOption.words + ContentOption.words,
    notes: [
      Wording(
        "台账给本单位用：截至日期之后、还没有公开的状态变更也写在里面；草稿只在写明 --drafts 时才有。",
        "The ledger is for the organ itself: it has entries that are later than the as-of date and not public yet, and drafts where --drafts is given."
      ),
      Wording(
        "变更日期、变更说明、核验人三列留空，给各部门填下一次变更；标识、校验两列是导入时认行用的，不要改。以 =、+、-、@ 开头的文字前面加了一个撇号，免得被当成公式，导入时会去掉。",
        "The three columns behind the record are left empty for the next change: its date, its note, who verified it. The last two tell the import which row is which: leave them alone. Text that a program would run as a formula (=, +, -, @) has an apostrophe in front, which the import takes off."
      ),
    ])

  @OptionGroup var scope: LedgerScopeOption

  @Option(name: .long, completion: .file())
  var output: String?

  @Flag(name: .long)
  var force = false

  @Option(name: .long)
  var rows: RowsArgument = .finding

  @Option(name: .long)
  var format: LedgerFormat?

  @Option(name: .long)
  var encoding: CSVEncoding = .utf8

  @Flag(name: .customLong("internal"))
  var isInternal = false

  @Flag(name: .customLong("drafts"))
  var hasDrafts = false

  @Option(name: .customLong("as-of"))
  var asOf: DateArgument?

  @OptionGroup var source: ContentOption

  func run() async throws {
    let terminal = Terminal(language: Terminal.language(asked: source.language?.language.rawValue))
    let target = try LedgerTarget(output: output, format: format, force: force, terminal)
    let content = try await LedgerContent(source, showsDrafts: hasDrafts, terminal)
    let items = content.site.recorded(until: asOf?.date)
      .ledgerItems(rows.rows, in: try scope.scope(in: content.site, terminal))
    let notes = isInternal ? try await notes(of: content, terminal) : nil
    let table = LedgerExport(items, notes: notes).table
    try target.write(try bytes(of: table, target.format, terminal))
    guard let name = target.name else { return }
    terminal.say(LedgerWords.exported(items.count, to: name, isInternal: isInternal)(terminal.language))
  }

  private func bytes(of table: Table, _ format: LedgerFormat, _ terminal: Terminal) throws -> [UInt8] {
    do throws(SpreadsheetRefusal) {
      return format == .xlsx ? try table.xlsx() : try table.csv(encoding.encoding)
    } catch {
      terminal.say(LedgerWords.refusal(error, file: output, in: terminal.language))
      throw ExitStatus.inputOutput
    }
  }

  private func notes(of content: LedgerContent, _ terminal: Terminal) async throws -> LedgerExport.InternalNotes {
    do throws(FileError) {
      let notes = try await InternalNotes(root: content.root)
      return { notes.levels(of: $0.route, measure: $0.measure) }
    } catch {
      terminal.say(error)
      throw ExitStatus.inputOutput
    }
  }
}

/// What a row stands for.
enum RowsArgument: String, ExpressibleByArgument, CaseIterable {
  case finding, measure

  var rows: LedgerRows { self == .finding ? .finding : .measure }
}

/// Kinds of ledger files.
enum LedgerFormat: String, ExpressibleByArgument, CaseIterable {
  case csv, xlsx
}

/// Encodings that CSV is written in.
enum CSVEncoding: String, ExpressibleByArgument, CaseIterable {
  case utf8 = "utf-8"
  case gb18030

  var encoding: TextEncoding { self == .utf8 ? .utf8 : .gb18030 }
}
