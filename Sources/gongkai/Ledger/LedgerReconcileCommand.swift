import ArgumentParser
import Diagnostics
import Ledger
import Spreadsheets

/// `gongkai ledger reconcile`
struct LedgerReconcileCommand: AsyncParsableCommand, GuidedCommand {
  static let configuration = CommandConfiguration(commandName: "reconcile", abstract: guide.abstract)

  static let guide = Guide(
    purpose: Wording("对账：内容与别处的台账逐条核对", "compares the content with a ledger from elsewhere, line by line"),
    examples: [
      .init(
        Wording("gongkai ledger reconcile 巡察办台账.xlsx", "gongkai ledger reconcile theirs.xlsx"),
        Wording("逐条列出一致、不一致、哪边没有", "tells what is equal, what differs, and what either lacks")),
      .init(
        Wording(
          "gongkai ledger reconcile 台账.xlsx --columns 状态 --format csv > 对账.csv",
          "gongkai ledger reconcile theirs.xlsx --columns status --format csv > a.csv"),
        Wording("只核对这一列，结果存成 CSV", "compares one column alone and keeps the result as CSV")),
    ],
    arguments: LedgerSource.words + [
      ArgumentWords("--format", Wording("在屏幕上看的表，还是 CSV", "a table to look at, or CSV")),
      ArgumentWords(
        "--columns", value: Wording("列,列", "COLUMN,COLUMN"),
        Wording("只核对这些列；不写时核对台账里有的各列", "compares these columns alone; else all that the ledger has"),
        form: Wording("用逗号隔开的列名，如 状态,整改时限", "names of columns with commas between them, such as status,due")),
    ] + LedgerScopeOption.words + ContentOption.words,
    notes: [
      Wording(
        "台账不必是 gongkai 导出的：列名可以不同，没有标识时按问题名称或编号认，并写明是怎样认出的。标点、空格、编号和部门的先后不算不一致。没有用 --organ、--notice 指明时，只核对台账里提到的那些通报。",
        "The ledger need not be of gongkai's making: columns may have other names, and without identifiers titles and numbers serve; how each row was recognised is told. Punctuation, blanks, numbering and the order of departments are no difference. Unless --organ or --notice is given, the notices that the ledger is about are compared."
      )
    ],
    exitOne: Wording("有不一致，或内容有错误", "they differ, or the content has errors"))

  @OptionGroup var ledger: LedgerSource

  @Option(name: .long)
  var format: ReconciliationFormat = .table

  @Option(name: .long)
  var columns: ColumnsArgument?

  @OptionGroup var scope: LedgerScopeOption

  @OptionGroup var source: ContentOption

  func run() async throws {
    let terminal = Terminal(language: Terminal.language(asked: source.language?.language.rawValue))
    let file = try ledger.read(terminal)
    let content = try await LedgerContent(source, terminal)
    let result = Reconciliation(
      file, with: content.site, in: try scope.scope(in: content.site, terminal), columns: columns?.columns)
    switch format {
    case .table: terminal.print(ReconciliationWords.table(result, width: terminal.columns(of: 1), terminal.language))
    case .csv: terminal.print(bytes: try csv(result, terminal))
    }
    terminal.say(ReconciliationWords.summary(result, file, terminal.language))
    if !result.agrees { throw ExitStatus.contentHasErrors }
  }

  private func csv(_ result: Reconciliation, _ terminal: Terminal) throws -> [UInt8] {
    do throws(SpreadsheetRefusal) { return try result.table(in: terminal.language).csv() } catch {
      terminal.say(LedgerWords.refusal(error, file: nil, in: terminal.language))
      throw ExitStatus.inputOutput
    }
  }
}

/// How a reconciliation is printed.
enum ReconciliationFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv
}

/// Columns by their names, as 状态,整改时限.
struct ColumnsArgument: ExpressibleByArgument {
  let columns: Set<LedgerColumn>

  init?(argument: String) {
    let names = argument.split { $0 == "," || $0 == "，" || $0 == "、" }.map(String.init)
    let found = names.compactMap(LedgerColumn.init(named:))
    guard !found.isEmpty, found.count == names.count, found.allSatisfy(LedgerColumn.comparable.contains) else {
      return nil
    }
    columns = Set(found)
  }
}
