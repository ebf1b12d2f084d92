import ArgumentParser
import Diagnostics

/// The command line. Each command tells what it can do in its `guide`.
struct Gongkai: AsyncParsableCommand, GuidedCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "gongkai",
    abstract: guide.abstract,
    version: version,
    subcommands: [
      BuildCommand.self, PreviewCommand.self, StatusCommand.self, LedgerCommand.self, ImportCommand.self,
      NewCommand.self, CompletionsCommand.self,
    ])

  static let guide = Guide(
    purpose: Wording("把巡察整改情况做成公开网站", "turns the progress of rectification into a public web site"),
    examples: [
      .init(
        Wording("gongkai new 整改公开", "gongkai new rectification"),
        Wording("第一次：新建文件夹“整改公开”，放好示例内容", "the first time: makes a folder with a starter in it")),
      .init(
        Wording("cd 整改公开", "cd rectification"),
        Wording("进入这个文件夹；以后的命令都在这里输入", "goes to that folder, where everything else is typed")),
      .init(
        "gongkai preview --open",
        Wording("在浏览器里看网站，改一处，看一处", "shows the site in a browser, which follows every change")),
      .init(
        Wording("gongkai status set 挂号 已完成", "gongkai status set registration completed"),
        Wording("记录一次状态变更", "records a change of status")),
      .init(
        Wording("gongkai ledger export --output 台账.xlsx", "gongkai ledger export --output ledger.xlsx"),
        Wording("把台账导出成表格，发给各部门", "the ledger as a spreadsheet, for the departments")),
      .init("gongkai build", Wording("由 Content 生成网站，写到 Public", "builds the site from Content into Public")),
    ])
}
