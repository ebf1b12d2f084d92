import ArgumentParser
import Diagnostics
import Files
import Ledger
import Spreadsheets

/// A ledger that is read: a file, or the standard input.
struct LedgerSource: ParsableArguments {
  static let words = [
    ArgumentWords(
      "file", value: Wording("文件", "FILE"),
      Wording(
        "台账：.xlsx 或 CSV（编码和分隔符自动识别）；写 - 从标准输入读",
        "the ledger: .xlsx or CSV, of any usual encoding; - is the standard input")),
    ArgumentWords(
      "--sheet", value: Wording("表名", "SHEET"),
      Wording("只读这张表；不写时读每张有表头的表", "this sheet alone; else every sheet that has the head of a ledger")),
  ]

  @Argument(completion: .file())
  var file: String

  @Option(name: .long)
  var sheet: String?

  /// What it is called in messages.
  var name: Wording { file == "-" ? Wording("标准输入", "the standard input") : Wording(file, file) }

  /// The ledger.
  ///
  /// - Throws: `ExitStatus` after saying why there is none.
  func read(_ terminal: Terminal) throws -> LedgerFile {
    let bytes = try terminal.orLeave { () throws(FileError) in
      try GivenFile.bytes(of: file, atMost: Spreadsheet.largestFile)
    }
    let refusal: (cause: Wording, mend: Wording)
    do {
      return try LedgerFile(Spreadsheet(bytes), sheet: sheet)
    } catch let error as SpreadsheetRefusal {
      refusal = (error.cause, error.mend)
    } catch let error as LedgerRefusal {
      refusal = (error.cause, error.mend)
    }
    terminal.say(LedgerWords.unreadable(name, refusal.cause, refusal.mend, terminal.language))
    throw ExitStatus.wrongInput
  }
}
