import Diagnostics
import SiteBuild

/// Why each file of the site was made anew in a build, or why not; one line a file.
enum ExplanationWords {
  static func text(_ explanations: [Explanation], content: String, in language: Language) -> String {
    explanations.map { line($0, content: content)(language) }.joined(separator: "\n")
  }

  private static func line(_ explanation: Explanation, content: String) -> Wording {
    let action = action(explanation)
    let cause = cause(explanation.reason)
    let inputs = inputs(explanation.inputs, content: content)
    return Wording(
      "\(action.chinese) \(explanation.path)：\(cause.chinese)\(inputs.chinese)",
      "\(action.english) \(explanation.path): \(cause.english)\(inputs.english)")
  }

  private static func action(_ explanation: Explanation) -> Wording {
    switch explanation.reason {
    case .untouched, .unchanged: Wording("没有动　", "kept    ")
    default: explanation.isWritten ? Wording("重新写入", "written ") : Wording("内容相同", "the same")
    }
  }

  private static func cause(_ reason: Explanation.Reason) -> Wording {
    switch reason {
    case .untouched: Wording("所用的内容都没有变", "nothing that it is made from has changed")
    case .unchanged: Wording("页面上的内容都没有变", "nothing that it shows has changed")
    case .fields(let names):
      Wording("变了的是 \(names.joined(separator: "、"))", "changed: \(names.joined(separator: ", "))")
    case .source: Wording("附件变了", "the attachment has changed")
    case .new: Wording("新的页面", "a new page")
    case .output: Wording("输出文件夹里的这个文件被改动过", "somebody changed this file in the output folder")
    case .nothingKnown(let whole): self.cause(whole)
    }
  }

  private static func cause(_ whole: Explanation.Whole) -> Wording {
    switch whole {
    case .noState: Wording("没有上一次生成的记录", "nothing is known of a former build")
    case .otherTool: Wording("工具或模板变了", "the tool or its templates have changed")
    case .otherOptions: Wording("命令的选项变了", "the options have changed")
    case .otherOutput:
      Wording("输出文件夹被别的生成写过，或上一次中断了", "another build wrote to the output folder, or the last one was interrupted")
    }
  }

  /// The first three; more would hide the page.
  private static func inputs(_ inputs: [String], content: String) -> Wording {
    guard !inputs.isEmpty else { return Wording("", "") }
    let named = inputs.prefix(3).map { content + $0 }
    let more = inputs.count - named.count
    return Wording(
      "（\(named.joined(separator: "、"))\(more > 0 ? " 等 \(inputs.count) 处" : "")）",
      " (\(named.joined(separator: ", "))\(more > 0 ? " and \(more) more" : ""))")
  }
}
