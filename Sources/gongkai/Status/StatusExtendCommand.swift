import ArgumentParser
import Content
import Diagnostics
import Disclosure

/// `gongkai status extend`
struct StatusExtendCommand: AsyncParsableCommand, GuidedCommand {
  static let configuration = CommandConfiguration(commandName: "extend", abstract: guide.abstract)

  static let guide = Guide(
    purpose: Wording("调整整改时限（延期），状态不变", "moves a deadline; the status stays"),
    examples: [
      .init(
        Wording(
          "gongkai status extend 挂号排队 --due 2026-12-31 --note 设备未到货",
          "gongkai status extend queue --due 2026-12-31 --note \"not delivered yet\""),
        Wording("延期到年底，原来的时限仍然公开", "until the end of the year; the first deadline stays visible"))
    ],
    arguments: [
      .finding,
      ArgumentWords(
        "--due", value: Wording("时限", "DATE"), Wording("新的时限", "the deadline from now on"),
        form: ArgumentWords.dayOrMonth),
      ArgumentWords("--note", value: Wording("原因", "TEXT"), Wording("原因，会公开", "why; readers will see it")),
      .measure, .entryDate, .dryRun,
    ] + ContentOption.words,
    notes: [StatusWords.howFilesChange, StatusWords.whenPublic], exitOne: StatusWords.exitOne)

  @Argument(completion: FindingCompletion.kind) var finding: String
  @Option(name: .long) var due: DayOrMonthArgument
  @Option(name: .long) var note: String
  @Option(name: .long) var measure: MeasureArgument?
  @Option(name: .long) var date: DayOrMonthArgument?
  @Flag(name: .customLong("dry-run")) var dryRun = false
  @OptionGroup var source: ContentOption

  func run() async throws {
    let recording = try Recording(source, dryRun: dryRun)
    let day = try recording.day(date)
    try await recording.run(finding, measure: measure?.number) { target in
      try refuseWhatNeedsNone(target, recording.terminal)
      return NewEntry(date: day, status: nil, note: note, due: due.date)
    }
  }

  /// What is done has no deadline any more, and a deadline that stays is none that moves.
  private func refuseWhatNeedsNone(_ target: Recording.Target, _ terminal: Terminal) throws {
    if let status = target.history.status, status.isDone {
      terminal.say(
        Wording(
          "没有写入：“\(target.title)”\(status.name)，不需要延期。\n改法：要退回整改的，用 gongkai status set，并写 --due 和 --note",
          "Nothing was written: \(target.title) is \(status.rawValue), which needs no later deadline.\nfix: to rectify it again, use gongkai status set with --due and --note"
        )(terminal.language))
      throw ExitStatus.contentHasErrors
    }
    if let deadline = target.deadline, deadline.current == due.date {
      terminal.say(
        Wording(
          "没有写入：“\(target.title)”的时限本来就是 \(due.date.iso)。",
          "Nothing was written: the deadline of \(target.title) is \(due.date.iso) already.")(terminal.language))
      throw ExitStatus.contentHasErrors
    }
  }
}
