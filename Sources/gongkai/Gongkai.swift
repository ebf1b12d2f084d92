import ArgumentParser

/// The command line. Help texts are Chinese and English, parted by a bar; `HelpPage` shows the one that is wanted.
struct Gongkai: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "gongkai",
    abstract: "把巡察整改情况做成公开网站 | Turns the progress of rectification into a public web site",
    version: version,
    subcommands: [BuildCommand.self, NewCommand.self])
}
