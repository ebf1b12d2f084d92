import Cores
import Diagnostics
import Output
import SiteBuild

/// What the build says.
enum BuildWords {
  static func summary(_ written: BuildReport.Written, took time: Duration, in language: Language) -> String {
    let output = written.output
    let seconds = seconds(time)
    let text = Wording(
      "网站已生成：\(written.pages) 页；写入 \(output.written) 个文件，未变 \(output.unchanged) 个，删除 \(output.deleted) 个；用时 \(seconds) 秒。",
      "Built \(written.pages) pages: \(output.written) files written, \(output.unchanged) unchanged, \(output.deleted) deleted, in \(seconds) s."
    )(language)
    return heldBack(written, in: language).map { text + "\n" + $0 } ?? text
  }

  /// How far a build is, in less than a line; nil where it has not begun.
  static func progress(_ seen: Progress.Seen, in language: Language) -> String? {
    guard let stage = seen.stage.flatMap(BuildStage.init(rawValue:)) else { return nil }
    let name =
      switch stage {
      case .looking: Wording("正在查看哪些内容变了", "looking for what has changed")
      case .reading: Wording("正在读取内容", "reading the content")
      case .making: Wording("正在生成网页", "making the pages")
      case .placing: Wording("正在放到网站文件夹", "putting the site in place")
      }
    let known = seen.total > 0 ? Wording("：\(seen.done)/\(seen.total)", ": \(seen.done) of \(seen.total)") : nil
    return name(language) + (known?(language) ?? "…")
  }

  static func nothingWritten(_ language: Language) -> String {
    Wording("有错误，网站没有改动。", "There are errors: the site was not changed.")(language)
  }

  static func refusal(_ refusal: OutputRefusal, in language: Language) -> String {
    let chinese = language == .chinese
    let cause = refusal.cause(chinese: chinese)
    return refusal.mend(chinese: chinese).map { cause + "\n" + (chinese ? "改法：" : "fix: ") + $0 } ?? cause
  }

  private static func heldBack(_ written: BuildReport.Written, in language: Language) -> String? {
    let held = written.heldBack
    guard held.entries + held.notices > 0 else { return nil }
    return Wording(
      "截至日期之后的内容没有公开：状态变更 \(held.entries) 条，通报 \(held.notices) 份。",
      "Held back because it is later than the as-of date: \(count(held.entries, "status change")), \(count(held.notices, "notice"))."
    )(language)
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// Hundredths of a second, rounded down.
  private static func seconds(_ time: Duration) -> String {
    let (seconds, attoseconds) = time.components
    let hundredths = Int(attoseconds / 10_000_000_000_000_000)
    return "\(seconds).\(hundredths < 10 ? "0" : "")\(hundredths)"
  }
}
