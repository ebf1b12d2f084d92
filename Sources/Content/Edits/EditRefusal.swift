import Diagnostics
import Disclosure
import Files

/// Why an entry is not written. Nothing of its file changes then.
public enum EditRefusal: Error, Hashable, Sendable {
  /// The front matter has mistakes as it stands.
  case mistakes([Diagnostic])
  /// No finding and no 具体问题 has this file.
  case noFinding(RelativePath)
  /// The finding is broken down: the history belongs to one of these files.
  case brokenDown([RelativePath])
  /// The text has no measure of this number, but so many.
  case unknownMeasure(Int, count: Int)
  /// The status is to be kept, and none was recorded yet.
  case noStatusYet
  /// The entry breaks a rule of histories.
  case rule(HistoryViolation.Rule)
  /// What the entry says must not stand in content.
  case text([Diagnostic])
  /// Something other than the entry would change, or the place for it cannot be told.
  case unsafe
  /// The file cannot be read.
  case file(FileError)

  /// What is in the way, as one line.
  public var cause: Wording {
    switch self {
    case .mistakes: Wording("文件的信息区有错误，不能往里写", "the front matter has errors, so nothing can be added to it")
    case .noFinding(let file): Wording("“\(file.text)”不是问题或具体问题的文件", "\(file.text) is no finding's file")
    case .brokenDown:
      Wording("这个问题已分成具体问题，状态记在具体问题里", "this finding is broken down: statuses belong to its specific findings")
    case .unknownMeasure(let number, let count):
      Wording("没有第 \(number) 条措施：正文的编号列表有 \(count) 条", "there is no measure \(number): the text lists \(count)")
    case .noStatusYet: Wording("这里还没有记录过状态", "no status was recorded here yet")
    case .rule(let rule): Mistake(rule).cause
    case .text: Wording("要写入的文字不能放进内容", "what was to be written must not stand in content")
    case .unsafe:
      Wording(
        "信息区的写法特殊，无法保证只加这一条而不动别处", "the front matter is written in a way that cannot be added to without changing more")
    case .file(let error): Wording(error.message(chinese: true), error.message(chinese: false))
    }
  }

  /// How to mend it, as one line.
  public var mend: Wording {
    switch self {
    case .mistakes: Wording("先改好上面列出的错误，再试一次", "mend the errors listed, then try again")
    case .noFinding: Wording("核对路径", "check the path")
    case .brokenDown(let files):
      Wording(
        "改记到其中一个：\(files.map(\.text).joined(separator: "、"))",
        "record it in one of: \(files.map(\.text).joined(separator: ", "))")
    case .unknownMeasure: Wording("核对措施的序号", "check the number of the measure")
    case .noStatusYet: Wording("先记录一次状态", "record a status first")
    case .rule(let rule): Mistake(rule).mend
    case .text: Wording("改好上面列出的文字，再试一次", "mend what is listed, then try again")
    case .unsafe:
      Wording(
        "用编辑器打开文件，照 Documentation/content.zh-CN.md 的样子手工加上这一条", "open the file in an editor and add the entry by hand")
    case .file: Wording("检查文件是否还在、有没有权限，再试一次", "see whether the file is there and may be read, then try again")
    }
  }

  /// What is wrong in which line, for those refusals that have lines.
  public var diagnostics: [Diagnostic] {
    switch self {
    case .mistakes(let found), .text(let found): found
    default: []
    }
  }
}

/// Why planned edits were not written.
public enum EditFailure: Error, Hashable, Sendable {
  /// Somebody changed the file after it was read; nothing was written.
  case changedMeanwhile(RelativePath)
  /// The system refused; nothing was written, or what was is taken back.
  case file(FileError)
  /// The system refused, and these files have their new entries all the same.
  case partly(written: [RelativePath], FileError)

  /// What happened and what to do, in one or two sentences.
  public var wording: Wording {
    switch self {
    case .changedMeanwhile(let file):
      Wording(
        "“\(file.text)”刚刚被别人改动了，什么都没有写。再运行一次。",
        "\(file.text) was changed by somebody meanwhile; nothing was written. Run it again.")
    case .file(let error):
      Wording(
        error.message(chinese: true) + "。什么都没有写。", error.message(chinese: false) + ". Nothing was written.")
    case .partly(let written, let error):
      Wording(
        error.message(chinese: true) + "。已经写好的文件：" + written.map(\.text).joined(separator: "、"),
        error.message(chinese: false) + ". Written already: " + written.map(\.text).joined(separator: ", "))
    }
  }
}
