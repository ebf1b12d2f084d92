/// A question for help, in any of the ways that people ask.
struct HelpRequest {
  /// What they ask about.
  let path: CommandPath

  /// Nil where the arguments ask for no help, or ask about a command that there is not.
  init?(for arguments: [String]) {
    let before = Self.withoutLanguage(arguments.prefix { $0 != "--" })
    let words = Self.withoutAsking(before)
    let (path, rest) = CommandPath.following(words)
    let asks = words.count < before.count
    guard asks || (path.isGroup && rest.isEmpty) else { return nil }
    // A word that is no command, where a command must come, is an error of usage.
    if path.isGroup, let word = rest.first, !word.hasPrefix("-") { return nil }
    self.path = path
  }

  /// The arguments without the question for help: what is left of an unknown command is an error of usage.
  static func withoutAsking(_ arguments: [String]) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    let words = arguments[..<end].filter { !["-h", "--help", "-help"].contains($0) }
    return (words.first == "help" ? Array(words.dropFirst()) : words) + arguments[end...]
  }

  /// `--language` may stand anywhere in a question for help.
  private static func withoutLanguage(_ arguments: some Sequence<String>) -> [String] {
    var words: [String] = []
    var isValue = false
    for argument in arguments {
      defer { isValue = argument == "--language" }
      if !isValue, argument != "--language", !argument.hasPrefix("--language=") { words.append(argument) }
    }
    return words
  }
}
