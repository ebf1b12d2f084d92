import ArgumentParser
import Content
import Diagnostics
import Disclosure
import Files

/// `gongkai status release`
struct StatusReleaseCommand: AsyncParsableCommand, GuidedCommand {
  static let configuration = CommandConfiguration(commandName: "release", abstract: guide.abstract)

  static let guide = Guide(
    purpose: Wording("推后截至日期，公开在此之前等待的记录", "moves the as-of date on, so that what waited becomes public"),
    examples: [
      .init(
        "gongkai status release --as-of 2026-08-31 --dry-run",
        Wording("先看会公开哪些", "shows first what would become public")),
      .init(
        "gongkai status release --as-of 2026-08-31",
        Wording("列出将要公开的记录，并把 organ.md 的 asOf 改为这一天", "prints what becomes public and writes the day into organ.md")),
    ],
    arguments: [
      ArgumentWords(
        "--as-of", value: Wording("日期", "DAY"), Wording("新的截至日期", "the as-of date from now on"), form: ArgumentWords.day
      ),
      .organ, .dryRun,
    ] + ContentOption.words,
    notes: [
      Wording(
        "只改写了 asOf: 的单位，只改这个日期的数字。没有写 asOf: 的单位，记录随时公开，不需要这一步。",
        "Only organs that state asOf: are changed, and of their files only the digits of that date. Others publish at once and need no release."
      )
    ],
    exitOne: Wording("内容有错误，或日期不能往前移", "the content has errors, or the date would move back"))

  @Option(name: .customLong("as-of")) var asOf: DateArgument
  @Option(name: .long) var organ: String?
  @Flag(name: .customLong("dry-run")) var dryRun = false
  @OptionGroup var source: ContentOption

  func run() async throws {
    let terminal = Terminal(language: Terminal.language(asked: source.language?.language.rawValue))
    let content = try source.folder(terminal)
    let root = try terminal.orLeave { () throws(FileError) in try Root(existing: content) }
    guard !dryRun else {
      let release = try await release(of: root, content, terminal)
      return terminal.print(release.words.text)
    }
    let lock = try terminal.lock(root)
    let release = try await release(of: root, content, terminal)
    try terminal.write(release.plan, in: root, holding: lock)
    terminal.print(release.words.text)
  }

  private func release(of root: Root, _ content: String, _ terminal: Terminal) async throws
    -> (plan: EditPlan, words: ReleaseWords)
  {
    let register = try await terminal.register(of: root)
    let chosen = try OrganChoice(register: register, terminal: terminal).organs(organ)
    let stating = chosen.filter { register.organs[$0].statedAsOf != nil }
    let words = ReleaseWords(
      register: register, organs: stating, date: asOf.date, today: Today.inShanghai, dryRun: dryRun,
      content: content, language: terminal.language)
    let moving = stating.filter { register.organs[$0].statedAsOf.map { $0.lastDay < asOf.date.lastDay } ?? false }
    guard !moving.isEmpty else {
      terminal.say(words.nothingMoves)
      throw ExitStatus.contentHasErrors
    }
    let plan = register.editor.plan(release: moving.map { register.organs[$0].file }, asOf: asOf.date)
    if let refused = plan.refused.first {
      let organ = register.organs[moving[refused.request]]
      terminal.say(words.refusal(refused.refusal, organ, colours: terminal.hasColours))
      throw ExitStatus.contentHasErrors
    }
    return (plan, words)
  }
}
