import ArgumentParser
import Diagnostics
import Files
import Ledger
import Spreadsheets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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
    let bytes = try terminal.orLeave { () throws(FileError) in try contents() }
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

  /// The bytes; of a file that is too large, little more than is allowed. A pipe may be read as well as a file.
  private func contents() throws(FileError) -> [UInt8] {
    if file == "-" { return try contents(of: STDIN_FILENO) }
    guard let opened = Descriptor.open(file, O_RDONLY | O_NOCTTY) else {
      throw FileError(path: file, operation: .read, errno: errno)
    }
    return try contents(of: opened.raw)
  }

  private func contents(of descriptor: Int32) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= Spreadsheet.largestFile {
      let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
        let count = systemRead(descriptor, buffer.baseAddress, buffer.count)
        if count > 0 { bytes += buffer[..<count] }
        return count
      }
      if count == 0 { break }
      if count < 0, errno != EINTR { throw FileError(path: file, operation: .read, errno: errno) }
    }
    return bytes
  }
}

// Inside the type, `read` names the method.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
