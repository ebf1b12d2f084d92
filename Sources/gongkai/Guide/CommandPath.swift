import ArgumentParser
import Diagnostics

/// A command and those that it stands below, the tool first: `gongkai status set`.
struct CommandPath {
  private(set) var commands: [any ParsableCommand.Type] = [Gongkai.self]

  /// Follows the words as far as they name commands.
  ///
  /// - Returns: where that leads, and the words that are left.
  static func following(_ words: [String]) -> (path: CommandPath, rest: ArraySlice<String>) {
    var path = CommandPath()
    var rest = words[...]
    while let word = rest.first, let command = path.subcommands.first(where: { Self.names(of: $0).contains(word) }) {
      path.commands.append(command)
      rest = rest.dropFirst()
    }
    return (path, rest)
  }

  var command: any ParsableCommand.Type { commands[commands.count - 1] }

  /// The commands right below; hidden ones too.
  var subcommands: [any ParsableCommand.Type] { command.configuration.subcommands }

  /// The commands below that the help shows.
  var shownSubcommands: [CommandPath] {
    subcommands.filter { $0.configuration.shouldDisplay }.map(below)
  }

  /// What is typed for it: `gongkai status set`.
  var typed: String { commands.map(Self.name).joined(separator: " ") }

  /// What is typed for its help: `gongkai help status set`.
  var typedHelp: String { (["gongkai", "help"] + commands.dropFirst().map(Self.name)).joined(separator: " ") }

  /// Whether it does nothing by itself.
  var isGroup: Bool { !subcommands.isEmpty && command.configuration.defaultSubcommand == nil }

  /// Its own words; nil where somebody forgot them, which a test finds.
  var guide: Guide? { (command as? any GuidedCommand.Type)?.guide }

  /// This command and all below, in the order of the help.
  var withAllBelow: [CommandPath] { [self] + subcommands.flatMap { below($0).withAllBelow } }

  private func below(_ command: any ParsableCommand.Type) -> CommandPath {
    var path = self
    path.commands.append(command)
    return path
  }

  static func name(_ command: any ParsableCommand.Type) -> String { command._commandName }

  private static func names(of command: any ParsableCommand.Type) -> [String] {
    [name(command)] + command.configuration.aliases
  }
}
