import ArgumentParser
import Content
import Diagnostics
import Disclosure
import Files
import Ledger

/// `gongkai ledger import`
struct LedgerImportCommand: AsyncParsableCommand, GuidedCommand {
  static let configuration = CommandConfiguration(commandName: "import", abstract: guide.abstract)

  static let guide = Guide(
    purpose: Wording("把填回来的台账里的状态变更写进内容", "records the status changes of a ledger that came back"),
    examples: [
      .init(
        Wording("gongkai ledger import 台账.xlsx --dry-run", "gongkai ledger import ledger.xlsx --dry-run"),
        Wording("先看会改什么、什么不改，不写入", "shows what would change and what would not; writes nothing")),
      .init(
        Wording("gongkai ledger import 台账.xlsx", "gongkai ledger import ledger.xlsx"),
        Wording("写入；没有填变更日期的行用今天", "writes; rows without a date have today's")),
      .init(
        Wording(
          "gongkai ledger import 台账.csv --date 2021-08-27 --partial",
          "gongkai ledger import ledger.csv --date 2021-08-27 --partial"),
        Wording("有问题的行跳过，其余的写入", "leaves out rows with mistakes and writes the others")),
    ],
    arguments: LedgerSource.words + [
      ArgumentWords(
        "--date", value: Wording("日期", "DATE"),
        Wording("没有填变更日期的行用这个日期；不写时是今天（北京时间）", "the date for rows that give none; else today in China"),
        form: ArgumentWords.dayOrMonth),
      ArgumentWords.dryRun,
      ArgumentWords("--partial", Wording("有的行有问题时，也写入其余的行", "writes the other rows where some have mistakes")),
    ] + LedgerScopeOption.words + ContentOption.words,
    notes: [
      Wording(
        "只有状态、整改时限和变更日期、变更说明、核验人会写进内容，成为一条新的状态变更；其他列改过的，会告诉你，但不改。写以前逐条列出会改什么，一行有问题就什么都不写（--partial 除外）。",
        "Status, deadline, and the three columns for the next change are taken, as a new entry of the history. What was edited elsewhere is told and left alone. What will change is listed first; one row with a mistake means that nothing is written, unless --partial is given."
      ),
      Wording(
        "表头上面的标题、两行表头、合并单元格、合计行、空行、移动或增加的列都没有关系。标识列丢了，就按问题名称或编号认；认不准的不猜。",
        "Titles above the head, heads of two rows, merged cells, totals, blank rows, moved and added columns do no harm. Where identifiers were lost, titles and numbers serve; nothing is guessed."
      ),
    ],
    exitOne: Wording("内容有错误，或台账里有不能写入的行", "the content has errors, or the ledger has rows with mistakes"))

  @OptionGroup var ledger: LedgerSource

  @Option(name: .long)
  var date: DayOrMonthArgument?

  @Flag(name: .customLong("dry-run"))
  var dryRun = false

  @Flag(name: .long)
  var partial = false

  @OptionGroup var scope: LedgerScopeOption

  @OptionGroup var source: ContentOption

  func run() async throws {
    let terminal = Terminal(language: Terminal.language(asked: source.language?.language.rawValue))
    let file = try ledger.read(terminal)
    let folder = try source.folder(terminal)
    let root = try terminal.orLeave { () throws(FileError) in try Root(existing: folder) }
    guard !dryRun else {
      let edits = try await plan(file, terminal)
      return try finish(edits.report, written: nil, terminal)
    }
    let lock = try terminal.lock(root)
    let edits = try await plan(file, terminal)
    terminal.print(edits.report.text)
    guard edits.report.refused.isEmpty || partial else { return try finish(edits.report, written: nil, terminal) }
    try terminal.write(edits.plan, in: root, holding: lock)
    try finish(edits.report, written: edits.plan.changes.count, terminal)
  }

  private func plan(_ file: LedgerFile, _ terminal: Terminal) async throws -> (plan: EditPlan, report: ImportReport) {
    let content = try await LedgerContent(source, terminal)
    let day = try day(terminal)
    let rows = ImportPlan(
      file, into: content.site, drafts: await content.withDrafts, in: try scope.scope(in: content.site, terminal),
      date: day.date)
    let register = try await terminal.register(of: content.root)
    let files = Dictionary(register.findings.map { ($0.route, $0) }, uniquingKeysWith: { first, _ in first })
    let known = rows.changes.compactMap { change in files[change.item.identifier.route].map { (change, $0) } }
    let requests = known.map { change, finding in
      EditRequest(
        NewEntry(change.entry), to: HistoryAddress(file: finding.file, measure: change.item.identifier.measure))
    }
    let plan = register.editor.plan(requests)
    let report = ImportReport(
      name: ledger.name, file: file, rows: rows, requested: known, plan: plan, register: register, day: day,
      content: try source.folder(terminal), language: terminal.language)
    return (plan, report)
  }

  /// The date for rows that give none, and whether it is today's.
  private func day(_ terminal: Terminal) throws -> (date: DisclosureDate, isToday: Bool) {
    if let date = date?.date { return (date, false) }
    if let today = Today.inShanghai { return (today, true) }
    terminal.say(
      Wording("这台电脑的日期不对，请用 --date 写明日期。", "This computer's clock is wrong; give the date with --date.")(
        terminal.language))
    throw ExitStatus.usage
  }

  private func finish(_ report: ImportReport, written files: Int?, _ terminal: Terminal) throws {
    if dryRun { terminal.print(report.text) }
    let words = ImportWords.end(report, written: files, dryRun: dryRun, partial: partial)
    if let words { terminal.say(words(terminal.language)) }
    if files == nil, !report.refused.isEmpty { throw ExitStatus.contentHasErrors }
  }
}

extension NewEntry {
  /// The entry that a row asks for.
  init(_ entry: NextEntry) {
    self.init(
      date: entry.date, status: entry.status, wording: entry.wording, note: entry.note, verifiedBy: entry.verifiedBy,
      verification: entry.verification, due: entry.due)
  }
}
