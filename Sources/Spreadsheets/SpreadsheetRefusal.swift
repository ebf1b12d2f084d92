import Diagnostics

/// Why a file cannot be read or written as a spreadsheet, and how to mend it.
public struct SpreadsheetRefusal: Error, Hashable, Sendable {
  /// What is wrong.
  public let cause: Wording
  /// How to mend it.
  public let mend: Wording

  init(_ cause: Wording, mend: Wording) {
    self.cause = cause
    self.mend = mend
  }
}

extension SpreadsheetRefusal {
  static let saveAgain = Wording(
    "用 Excel 或 WPS 表格打开，另存为“Excel 工作簿（.xlsx）”或“CSV UTF-8”再试",
    "open it in Excel or WPS, save it as an Excel workbook (.xlsx) or as CSV UTF-8, and try again")

  static let empty = SpreadsheetRefusal(
    Wording("文件是空的", "the file is empty"),
    mend: Wording("确认发来的文件是否完整，请对方重发", "ask for the file again: this one holds nothing"))

  static func tooLarge(_ what: Wording) -> SpreadsheetRefusal {
    SpreadsheetRefusal(
      Wording("\(what.chinese)太大，不像是台账", "\(what.english) too large for a ledger"),
      mend: Wording(
        "只留下台账这一张表，删去空行空列和图片，另存后再试",
        "keep the ledger alone, delete empty rows, columns and pictures, save it and try again"))
  }

  /// A file of another kind; `kind` says which.
  static func foreign(_ kind: Wording) -> SpreadsheetRefusal {
    SpreadsheetRefusal(
      Wording("这是\(kind.chinese)，不是 .xlsx 或 CSV", "this is \(kind.english), neither .xlsx nor CSV"), mend: saveAgain)
  }

  static let encrypted = SpreadsheetRefusal(
    Wording("文件有打开密码，读不了", "the file is locked with a password"),
    mend: Wording(
      "用 Excel 或 WPS 打开，去掉打开密码，另存后再试", "open it in Excel or WPS, take the password off, save it and try again"))

  static let noSheet = SpreadsheetRefusal(
    Wording("工作簿里没有表", "the workbook has no sheet"), mend: saveAgain)

  static func unfinishedQuotation(line: Int) -> SpreadsheetRefusal {
    SpreadsheetRefusal(
      Wording("第 \(line) 行开头的引号 \" 没有配对的结束引号", "the quotation mark (\") that opens on line \(line) is never closed"),
      mend: Wording(
        "补上结束引号；或用 Excel、WPS 打开，检查这一行后另存",
        "close it, or open the file in Excel or WPS, look at that line and save it again"))
  }

  static let cannotWrite = SpreadsheetRefusal(
    Wording("写不出工作簿", "the workbook could not be written"),
    mend: Wording(
      "检查临时文件夹（TMPDIR，默认 /tmp）能否写入、是否已满；或用 --format csv",
      "look whether the folder for temporary files (TMPDIR, else /tmp) is full or closed, or use --format csv"))
}
