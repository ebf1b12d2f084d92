import ArgumentParser
import Content
import Diagnostics
import Disclosure
import Files

/// `gongkai status list`
struct StatusListCommand: AsyncParsableCommand, GuidedCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: guide.abstract)

  static let guide = Guide(
    purpose: Wording("列出问题和它们的状态", "lists findings and their statuses"),
    examples: [
      .init("gongkai status list", Wording("全部问题", "all findings")),
      .init("gongkai status list --open", Wording("还没有完成的", "those on which work remains")),
      .init(
        "gongkai status list --overdue --as-of 2026-12-31",
        Wording("到年底会逾期的", "those that will be overdue at the end of the year")),
      .init("gongkai status list --pending", Wording("已经记录、等待公开的状态变更", "entries that are recorded and not public yet")),
      .init(
        Wording("gongkai status list --format csv > 状态.csv", "gongkai status list --format csv > statuses.csv"),
        Wording("存成表格文件，用 Excel 或 WPS 打开", "as a file for a spreadsheet")),
    ],
    arguments: [
      .organ,
      ArgumentWords("--open", Wording("只列没有完成的：未标注、尚未启动、正在整改、阶段性完成", "only those on which work remains")),
      ArgumentWords("--overdue", Wording("只列已过时限而没有完成的", "only those whose deadline has passed while work remains")),
      ArgumentWords(
        "--pending",
        Wording("只列晚于截至日期、还没有公开的状态变更和通报", "only entries and notices that are dated later than the as-of date")),
      ArgumentWords(
        "--as-of", value: Wording("日期", "DAY"),
        Wording(
          "看这一天的情况，不管是否已经公开；不写时看各单位的截至日期，就是读者看到的样子",
          "as things stand on this day, public or not; else at each organ's as-of date, as readers see them"),
        form: ArgumentWords.day),
      ArgumentWords(
        "--format",
        Wording(
          "格式：table 给人看，csv 给 Excel 和 WPS，json 给别的程序", "a table for people, csv for spreadsheets, json for programs")),
    ] + ContentOption.words,
    notes: [
      Wording(
        "分成具体问题的，列具体问题。在终端里，太长的标题用“…”截短；写到文件里不截。",
        "Findings that are broken down are listed by their parts. On a terminal long titles are cut with …; in files nothing is."
      )
    ])

  @Option(name: .long) var organ: String?
  @Flag(name: .long) var open = false
  @Flag(name: .long) var overdue = false
  @Flag(name: .long) var pending = false
  @Option(name: .customLong("as-of")) var asOf: DateArgument?
  @Option(name: .long) var format: StatusListFormat = .table
  @OptionGroup var source: ContentOption

  func run() async throws {
    let terminal = Terminal(language: Terminal.language(asked: source.language?.language.rawValue))
    let content = try source.folder(terminal)
    let root = try terminal.orLeave { () throws(FileError) in try Root(existing: content) }
    let register = try await terminal.register(of: root)
    let organs = try OrganChoice(register: register, terminal: terminal).organs(organ)
    let listing = StatusListing(register, organs: Set(organs), asOf: asOf?.date)
    let rows = listing.rows.filter { row in
      (!open || row.isOpen) && (!overdue || row.isOverdue) && (!pending || !row.pending.isEmpty || row.isNoticePending)
    }
    let writing = StatusListWriting(rows: rows, showsPending: pending, content: content, language: terminal.language)
    switch format {
    case .table: if !rows.isEmpty { terminal.print(writing.table(width: terminal.columns(of: 1))) }
    case .csv: terminal.print(writing.csv)
    case .json: terminal.print(writing.json)
    }
    if format == .table { sum(up: listing, shown: rows, register, organs, terminal) }
    warn(about: register.diagnostics, terminal)
  }

  private func sum(
    up listing: StatusListing, shown: [StatusListing.Row], _ register: FindingRegister, _ organs: [Int],
    _ terminal: Terminal
  ) {
    let waiting = listing.rows.reduce(0) { $0 + $1.pending.count }
    let dates = Set(organs.compactMap { asOf?.date ?? register.organs[$0].asOf })
    terminal.say(
      StatusListWords.summary(
        shown: shown.count, of: listing.rows.count, asOf: dates.count == 1 ? dates.first : nil,
        waiting: pending ? 0 : waiting)(terminal.language))
  }

  private func warn(about found: [Diagnostic], _ terminal: Terminal) {
    let errors = found.count { $0.severity == .error }
    guard errors > 0 else { return }
    terminal.say(
      Wording(
        "内容里有 \(errors) 处错误，上面的清单可能不全；用 gongkai build 看是哪些。",
        "The content has errors (\(errors)), so the list may be incomplete; gongkai build shows them.")(
          terminal.language))
  }
}

/// How the list is printed.
enum StatusListFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json
}
