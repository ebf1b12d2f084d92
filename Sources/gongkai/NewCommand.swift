import ArgumentParser
import Diagnostics
import Starter

/// `gongkai new`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Makes a starter to be changed into your own")

  @Argument
  var folder: String

  @Option(name: .long)
  var language: LanguageArgument?

  func run() throws {
    let terminal = Terminal(language: Terminal.language(asked: language?.language.rawValue))
    do throws(StarterRefusal) {
      try Starter.write(to: folder)
    } catch {
      terminal.say(error.message(chinese: terminal.language == .chinese))
      throw ExitStatus.inputOutput
    }
    terminal.say(
      Wording(
        "已在 \(folder) 里放好示例内容（虚构）。接下来：\n  cd \(folder)\n  gongkai build\n怎样在浏览器里看，见其中的 README.md；然后逐个改写 Content 里的文件。",
        "A fictional starter is in \(folder). Next:\n  cd \(folder)\n  gongkai build\nthen look at it as the README there says, and rewrite the files in Content."
      )(terminal.language))
  }
}
