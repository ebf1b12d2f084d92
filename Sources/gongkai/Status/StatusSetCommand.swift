import ArgumentParser
import Content
import Diagnostics
import Disclosure

/// `gongkai status set`
struct StatusSetCommand: AsyncParsableCommand, GuidedCommand {
  static let configuration = CommandConfiguration(commandName: "set", abstract: guide.abstract)

  static let guide = Guide(
    purpose: Wording("记录一次状态变更", "records a change of status"),
    examples: [
      .init(
        Wording("gongkai status set 挂号排队 已完成", "gongkai status set queue completed"),
        Wording("标题里有“挂号排队”的问题，今天已完成", "the finding with queue in its path was completed today")),
      .init(
        Wording(
          "gongkai status set 1-queue 已销号 --verified-by 整改办 --date 2026-08-20",
          "gongkai status set 1-queue closed --verified-by \"the office\" --date 2026-08-20"),
        Wording("审核认定后销号", "checked off after verification")),
      .init(
        Wording(
          "gongkai status set 挂号排队 正在整改 --measure 2 --note 等待采购",
          "gongkai status set queue in-progress --measure 2 --note \"to be bought\""),
        Wording("只记录第 2 条措施", "records it for the second measure")),
    ],
    arguments: [
      .finding,
      ArgumentWords(
        "status", value: Wording("状态", "STATUS"),
        Wording(
          "尚未启动、正在整改、阶段性完成、长期坚持、已完成、已销号；也可以写英文（completed）或近义词（办结），近义词作为单位自己的表述公开",
          "not-started, in-progress, phase-complete, long-term, completed or closed, or the Chinese words for them; a synonym among these becomes the organ's own wording"
        ),
        form: Wording(
          Status.allCases.map(\.name).joined(separator: "、"), Status.allCases.map(\.rawValue).joined(separator: ", "))),
      .measure, .entryDate,
      ArgumentWords(
        "--wording", value: Wording("表述", "WORDS"),
        Wording("单位自己的表述，代替状态的名称给读者看", "the organ's own words for the status, which readers see")),
      ArgumentWords(
        "--note", value: Wording("说明", "TEXT"),
        Wording("说明，会公开；退回整改和延期时必须写", "what happened, for readers; needed for reopening and for a later deadline")),
      ArgumentWords(
        "--verified-by", value: Wording("核验人", "WHO"),
        Wording("由谁审核认定；已销号必须写", "who verified it; needed for closed")),
      ArgumentWords(
        "--verification", value: Wording("本单位审核|监督方认定", "self|supervisor"),
        Wording("本单位审核还是监督方认定；只用于已销号", "by the organ itself or by its supervisor; for closed alone"),
        form: Wording("本单位审核（self）或监督方认定（supervisor）", "self or supervisor")),
      ArgumentWords(
        "--due", value: Wording("时限", "DATE"), Wording("同时延期到何时；必须写说明", "moves the deadline as well; needs a note"),
        form: ArgumentWords.dayOrMonth),
      ArgumentWords(
        "--review", value: Wording("日期", "DATE"),
        Wording("下次检视的日期；只用于长期坚持", "when it is looked at next; for long-term alone"),
        form: ArgumentWords.dayOrMonth),
      .dryRun,
    ] + ContentOption.words,
    notes: [StatusWords.howFilesChange, StatusWords.whenPublic], exitOne: StatusWords.exitOne)

  @Argument(completion: FindingCompletion.kind) var finding: String
  @Argument var status: StatusArgument
  @Option(name: .long) var measure: MeasureArgument?
  @Option(name: .long) var date: DayOrMonthArgument?
  @Option(name: .long) var wording: String?
  @Option(name: .long) var note: String?
  @Option(name: .customLong("verified-by")) var verifiedBy: String?
  @Option(name: .long) var verification: VerificationArgument?
  @Option(name: .long) var due: DayOrMonthArgument?
  @Option(name: .long) var review: DayOrMonthArgument?
  @Flag(name: .customLong("dry-run")) var dryRun = false
  @OptionGroup var source: ContentOption

  func run() async throws {
    let recording = try Recording(source, dryRun: dryRun)
    let day = try recording.day(date)
    try await recording.run(finding, measure: measure?.number) { _ in
      NewEntry(
        date: day, status: status.status, wording: wording ?? status.ownWords, note: note, verifiedBy: verifiedBy,
        verification: verification?.verification, due: due?.date, review: review?.date)
    }
  }
}
