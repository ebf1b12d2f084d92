import Diagnostics

/// What is said when a command was typed wrongly: ArgumentParser's own words are English, a Chinese line goes first.
enum UsageWords {
  static func text(for message: String, in language: Language) -> String {
    let hint = Wording(
      "命令写法不对。用 gongkai --help 看说明。", "The command was typed wrongly. See: gongkai --help")(language)
    return language == .chinese ? "\(hint)\n（\(message)）" : "\(message)\n\(hint)"
  }
}
