import Content
import Diagnostics
import Disclosure
import Files

/// What the commands on statuses say when something is in the way, and what their helps share.
enum StatusWords {
  static let exitOne = Wording(
    "内容有错误，或这条记录不合规定", "the content has errors, or the entry breaks a rule")

  static let howFilesChange = Wording(
    "记录加在文件的 history: 末尾，照着上一条的写法；文件里别的字一个也不动。写好以前先重新读一遍，除了新加的一条还有别的变化，就不写入。",
    "The entry goes to the end of history: in the finding's file, written like the one before it. No other byte changes: the edited file is read again first, and where anything but the new entry differs nothing is written."
  )

  static let whenPublic = Wording(
    "organ.md 里写了 asOf:（截至日期）的单位，日期晚于它的记录先不公开，等 gongkai status release 推后截至日期。",
    "Where an organ's organ.md states asOf:, entries dated later wait until gongkai status release moves that date on.")

  /// Why an entry was not written, with the lines that are wrong and how to mend it.
  static func refusal(
    _ refusal: EditRefusal, of target: Recording.Target, content: String, _ terminal: Terminal
  ) -> String {
    let language = terminal.language
    let formatter = DiagnosticFormatter(
      language: language, colours: terminal.hasColours, pathPrefix: content.asPrefix)
    let title = target.measure.map { Wording("“\(target.title)”第 \($0) 条措施", "measure \($0) of \(target.title)") }
    let whole = Wording("“\(target.title)”", target.title)
    let name = if case .unknownMeasure = refusal { whole(language) } else { (title ?? whole)(language) }
    var text = formatter.text(refusal.diagnostics)
    text +=
      Wording("没有写入\(name)：", "Nothing was written to \(name): ")(language) + VisibleText.of(refusal.cause(language))
    text += Wording("。\n改法：", ".\nfix: ")(language) + mend(refusal, of: target)(language)
    return text
  }

  /// In terms of the command's own options, where there is one that mends it.
  private static func mend(_ refusal: EditRefusal, of target: Recording.Target) -> Wording {
    switch refusal {
    case .rule(.datesGoBackwards(let before)):
      Wording(
        "核对日期；最早只能写 --date \(before.iso)", "check the date; the earliest possible is --date \(before.iso)")
    case .rule(.closedWithoutVerifier):
      Wording(
        "加上 --verified-by 审核单位或会议；还没有审核认定的，状态写“已完成”",
        "add --verified-by WHO; where nobody has verified it yet, the status is completed")
    case .rule(.reopenedWithoutNote):
      Wording("加上 --note 重新整改的原因（读者会看到）", "add --note TEXT: why it is rectified again (readers will see it)")
    case .rule(.deadlineMovedWithoutNote):
      Wording("加上 --note 延期的原因（读者会看到）", "add --note TEXT: why it was moved (readers will see it)")
    case .rule(.reviewOfWhatIsNotLongTerm):
      Wording("不写 --review，或把状态写成“长期坚持”", "leave --review out, or make the status long-term")
    case .rule(.verificationOfWhatIsNotClosed):
      Wording("不写 --verification，或把状态写成“已销号”", "leave --verification out, or make the status closed")
    case .noStatusYet:
      Wording(
        "先用 gongkai status set 记录一次状态（可以同时写 --due）",
        "record a status first, with gongkai status set, which takes --due too")
    default: refusal.mend
    }
  }

  static func noLock(_ error: FileError, _ language: Language) -> String {
    let text = error.message(chinese: language == .chinese)
    guard error.isBusy else { return text }
    return Wording(
      "另一个 gongkai 命令正在改动这些内容，没有写入。等它结束后再运行一次。",
      "Another gongkai command is changing this content; nothing was written. Run it again when that is done.")(
        language)
  }
}

extension String {
  /// A content folder as it stands before the paths in it.
  var asPrefix: String { self == "." ? "" : hasSuffix("/") ? self : self + "/" }
}
