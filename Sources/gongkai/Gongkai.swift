import ArgumentParser

/// The command line. `HelpPage` tells people what it can do, in Chinese and in English.
struct Gongkai: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "gongkai",
    abstract: "Turns the progress of rectification into a public web site",
    version: version,
    subcommands: [BuildCommand.self, NewCommand.self])
}
