import Diagnostics

/// How the tool ends; the numbers beyond 1 are those of sysexits.h. THE list of exit codes.
enum ExitStatus: Int32, Error, CaseIterable {
  /// Done.
  case done = 0
  /// The content has errors, or a change to it breaks a rule; nothing was written.
  case contentHasErrors = 1
  /// The command was typed wrongly.
  case usage = 64
  /// A file that was given is not what it should be.
  case wrongInput = 65
  /// A file or folder could not be read or written.
  case inputOutput = 74

  /// What it means, in a few words for the help.
  var meaning: Wording {
    switch self {
    case .done: Wording("完成", "done")
    case .contentHasErrors: Wording("内容有错误", "the content has errors")
    case .usage: Wording("命令写法不对", "typed wrongly")
    case .wrongInput: Wording("给出的文件读不懂", "a given file cannot be understood")
    case .inputOutput: Wording("文件读写出错", "input or output failed")
    }
  }
}
