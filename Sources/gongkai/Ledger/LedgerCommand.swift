import ArgumentParser
import Diagnostics

/// `gongkai ledger`
struct LedgerCommand: AsyncParsableCommand, GuidedCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: guide.abstract,
    subcommands: [LedgerExportCommand.self])

  static let guide = Guide(
    purpose: Wording("整改台账：导出成表格，填好再导入，与别处的台账对账", "the ledger as a spreadsheet: export, import, reconcile"),
    examples: [
      .init(
        Wording("gongkai ledger export --output 台账.xlsx", "gongkai ledger export --output ledger.xlsx"),
        Wording("导出台账，发给各部门填写", "exports the ledger for the departments to fill in"))
    ])
}
