import ArgumentParser
import Diagnostics

/// `gongkai ledger`
struct LedgerCommand: AsyncParsableCommand, GuidedCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: guide.abstract,
    subcommands: [LedgerExportCommand.self, LedgerImportCommand.self, LedgerReconcileCommand.self])

  static let guide = Guide(
    purpose: Wording("整改台账：导出成表格，填好再导入，与别处的台账对账", "the ledger as a spreadsheet: export, import, reconcile"),
    examples: [
      .init(
        Wording("gongkai ledger export --output 台账.xlsx", "gongkai ledger export --output ledger.xlsx"),
        Wording("导出台账，发给各部门填写", "exports the ledger for the departments to fill in")),
      .init(
        Wording("gongkai ledger import 台账.xlsx --dry-run", "gongkai ledger import ledger.xlsx --dry-run"),
        Wording("看看填回来的台账会改什么，不写入", "shows what a ledger that came back would change")),
      .init(
        Wording("gongkai ledger import 台账.xlsx", "gongkai ledger import ledger.xlsx"),
        Wording("把状态变更写进内容", "records the changed statuses in the content")),
      .init(
        Wording("gongkai ledger reconcile 巡察办台账.xlsx", "gongkai ledger reconcile theirs.xlsx"),
        Wording("与别处的台账逐条核对", "compares the content with a ledger from elsewhere")),
    ])
}
