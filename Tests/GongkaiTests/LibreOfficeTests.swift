import Foundation
import Spreadsheets
import TestSupport
import Testing

/// LibreOffice without a display; `Scripts/install test` installs it.
private enum LibreOffice {
  static let path: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/soffice" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Opens a file and saves it again, as the kind that a filter makes.
  static func save(_ name: String, as filter: String, into folder: String, in scratch: Scratch) throws {
    // Without a display LibreOffice does not ask how CSV is to be read: comma, quotation mark, UTF-8.
    let options = name.hasSuffix(".csv") ? ["--infilter=CSV:44,34,76,1"] : []
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments =
      [
        "-env:UserInstallation=file://\(scratch("profile"))", "--headless", "--convert-to", filter, "--outdir",
        scratch(folder),
      ] + options + [scratch(name)]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}

@Suite("A ledger that LibreOffice opened and saved again", .enabled(if: LibreOffice.path != nil))
struct LibreOfficeTests {
  @Test("imports without a change, as workbook and as CSV; is a workbook with lists and dates")
  func unedited() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace(
      "title: 档案不齐", with: "title: \"=1+1\"\nlead: \"-007\"\ndue: 2024-05",
      in: "Content/hospital/2024-audit/9-archive.md")
    for rows in ["finding", "measure"] {
      let name = "\(rows).xlsx"
      #expect(try await gongkai(scratch, "export", "--rows", rows, "--output", name).code == 0)
      try LibreOffice.save(name, as: "xlsx", into: "saved", in: scratch)
      try LibreOffice.save(name, as: "csv:Text - txt - csv (StarCalc):44,34,76", into: "saved", in: scratch)
      for saved in ["saved/\(rows).xlsx", "saved/\(rows).csv"] {
        let result = try await gongkai(scratch, "import", saved)
        #expect(
          result.code == 0 && result.output.contains("没有要写入的") && !result.output.contains("请留意"),
          "\(saved): \(result.output)")
      }
    }
    let sheet = try Spreadsheet([UInt8](Data(contentsOf: URL(fileURLWithPath: scratch("saved/finding.xlsx"))))).sheets[
      0]
    let due = sheet.rows.compactMap { $0[8] }
    #expect(due.contains(.date(SheetDate(year: 2024, month: 5, day: nil))))
    #expect(due.contains(.date(SheetDate(year: 2024, month: 6, day: 1))))
  }

  @Test("reconciles without a difference")
  func reconciled() async throws {
    let scratch = try SmallSite.scratch()
    #expect(try await gongkai(scratch, "export", "--output", "a.csv").code == 0)
    try LibreOffice.save("a.csv", as: "xlsx", into: "saved", in: scratch)
    #expect(try await gongkai(scratch, "reconcile", "saved/a.xlsx").code == 0)
  }

  private func gongkai(_ scratch: Scratch, _ words: String...) async throws -> Tool.Result {
    try await Tool.run(["ledger"] + words, in: scratch.path)
  }
}
