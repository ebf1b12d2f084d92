import Diagnostics

/// What is said when a command was typed wrongly: what is wrong, how to mend it, and where the help is.
enum UsageWords {
  /// - Parameters:
  ///   - arguments: what was typed after `gongkai`.
  ///   - message: what ArgumentParser says of it, in English.
  ///   - language: the reader's.
  /// - Returns: two or three lines for a terminal.
  static func text(for arguments: [String], message: String, in language: Language) -> String {
    let (path, rest) = CommandPath.following(HelpRequest.withoutAsking(arguments))
    let mistake = UsageCheck(path, message: message).mistake(in: Array(rest)) ?? .other(message)
    let mend = mistake.mend.map { Wording("改法：", "fix: ")(language) + $0(language) }
    let lines = [
      Wording("命令写法不对：", "The command was typed wrongly: ")(language) + mistake.cause(language),
      mend,
      Wording("看说明：", "For help: ")(language) + (path.commands.count == 1 ? "gongkai --help" : path.typedHelp),
    ]
    return lines.compactMap { $0.map { VisibleText.of($0) } }.joined(separator: "\n")
  }
}
