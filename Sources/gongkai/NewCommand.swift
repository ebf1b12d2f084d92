import ArgumentParser
import Diagnostics
import Starter

/// `gongkai new`
struct NewCommand: ParsableCommand, GuidedCommand {
  static let configuration = CommandConfiguration(commandName: "new", abstract: guide.abstract)

  static let guide = Guide(
    purpose: Wording(
      "新建一套示例内容，改成自己的就能用", "makes a starter to be changed into your own"),
    examples: [
      .init(
        Wording("gongkai new 整改公开", "gongkai new rectification"),
        Wording("新建文件夹“整改公开”，放好示例内容和说明", "makes the folder rectification, with content and a README"))
    ],
    arguments: [
      ArgumentWords(
        "folder", value: Wording("文件夹", "FOLDER"),
        Wording("放在哪里；须是新的或空的文件夹", "where it goes; a folder that is new or empty")),
      .language,
    ],
    notes: [
      Wording(
        "示例内容是虚构的，但是完整：一份通报、各个问题、整改措施和状态变更都有。已有的文件不会被覆盖。",
        "The starter is fictional and complete: a notice, findings, measures and histories. Nothing is written over.")
    ])

  @Argument(completion: .directory)
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
        "已在 \(folder) 里放好示例内容（虚构）。接下来：\n  cd \(Terminal.typed(folder))\n  gongkai preview --open\n在浏览器里看着网站，逐个改写 Content 里的文件；常做的事写在其中的 README.md 里。",
        "A fictional starter is in \(folder). Next:\n  cd \(Terminal.typed(folder))\n  gongkai preview --open\nWatch the site in the browser while you rewrite the files in Content; the README there tells what is done often."
      )(terminal.language))
  }
}
