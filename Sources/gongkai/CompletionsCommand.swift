import ArgumentParser
import Diagnostics

/// `gongkai completions`
struct CompletionsCommand: ParsableCommand, GuidedCommand {
  static let configuration = CommandConfiguration(commandName: "completions", abstract: guide.abstract)

  static let guide = Guide(
    purpose: Wording("让终端用 Tab 键补全命令", "lets the terminal complete commands with the tab key"),
    examples: [
      .init(
        "source <(gongkai completions bash)",
        Wording("bash：把这一行写进 ~/.bashrc", "bash: put this line into ~/.bashrc")),
      .init(
        "source <(gongkai completions zsh)",
        Wording("zsh：写进 ~/.zshrc，放在 compinit 之后", "zsh: into ~/.zshrc, behind compinit")),
      .init(
        "gongkai completions fish > ~/.config/fish/completions/gongkai.fish",
        Wording("fish：执行一次", "fish: type it once")),
    ],
    arguments: [
      ArgumentWords("shell", Wording("终端用的是哪种 shell；不清楚时输入 echo $SHELL", "your shell; echo $SHELL tells which")),
      .language,
    ],
    notes: [
      Wording(
        "升级 gongkai 之后，bash 和 zsh 会自动用新的补全；fish 要再执行一次。",
        "After an upgrade bash and zsh follow by themselves; for fish type the line again.")
    ])

  @Argument
  var shell: Shell

  @Option(name: .long)
  var language: LanguageArgument?

  func run() {
    Terminal(language: .english).print(Gongkai.completionScript(for: shell.known))
  }

  /// A shell that can complete.
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    fileprivate var known: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }
}
