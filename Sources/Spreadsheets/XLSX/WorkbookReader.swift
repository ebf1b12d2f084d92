import Diagnostics
import OfficeFiles

/// Reads a workbook (ECMA-376, SpreadsheetML): which sheets there are, then the texts and formats that they share, then
/// each sheet.
enum WorkbookReader {
  /// - Throws: where the bytes are no workbook that can be read.
  static func sheets(of bytes: [UInt8]) throws(SpreadsheetRefusal) -> [Sheet] {
    var parts = try WorkbookParts(bytes)
    guard let main = try mainPart(of: &parts) else { throw foreign(parts) }
    let book = Book()
    guard try parts.read(main, by: book) else { throw .damaged }
    guard !book.sheets.isEmpty else { throw .noSheet }
    let relationships = try parts.relationships(of: main)
    let shared = try shared(relationships, in: &parts)
    let styles = try styles(relationships, countsFrom1904: book.countsFrom1904, in: &parts)

    var sheets: [Sheet] = []
    var budget = WorksheetReader.Budget()
    for entry in book.sheets {
      guard let name = relationships.part(id: entry.id) else { continue }
      let reader = WorksheetReader(texts: shared, styles: styles, budget: budget)
      guard try parts.read(name, by: reader) else { continue }
      budget = reader.budget
      sheets.append(Sheet(name: entry.name, isHidden: entry.isHidden, rows: try reader.finish()))
    }
    guard !sheets.isEmpty else { throw .damaged }
    return sheets
  }

  private static func mainPart(of parts: inout WorkbookParts) throws(SpreadsheetRefusal) -> String? {
    let stated = try parts.relationships(of: "").part(kind: "officeDocument")
    for name in [stated, "xl/workbook.xml"].compactMap({ $0 }) where parts.has(name) && name.hasSuffix(".xml") {
      return name.split(separator: "/").first == "word" ? nil : name
    }
    return nil
  }

  private static func foreign(_ parts: borrowing WorkbookParts) -> SpreadsheetRefusal {
    if parts.has("xl/workbook.bin") { return .foreign(Wording("二进制工作簿（.xlsb）", "a binary workbook (.xlsb)")) }
    if parts.has("content.xml") { return .foreign(Wording("OpenDocument 文件（.ods）", "an OpenDocument file (.ods)")) }
    if parts.has("word/document.xml") { return .foreign(Wording("Word 文档（.docx）", "a Word document (.docx)")) }
    return .foreign(Wording("压缩包", "an archive"))
  }

  private static func shared(_ relationships: Relationships, in parts: inout WorkbookParts)
    throws(SpreadsheetRefusal) -> [String]
  {
    guard let name = relationships.part(kind: "sharedStrings") else { return [] }
    let reader = SharedTexts()
    return try parts.read(name, by: reader) ? reader.texts : []
  }

  private static func styles(_ relationships: Relationships, countsFrom1904: Bool, in parts: inout WorkbookParts)
    throws(SpreadsheetRefusal) -> Styles
  {
    let reader = Styles(countsFrom1904: countsFrom1904)
    if let name = relationships.part(kind: "styles") { _ = try parts.read(name, by: reader) }
    return reader
  }

  /// What the workbook itself says: its sheets, and which day it counts from.
  private final class Book: SheetXMLReader {
    var sheets: [(name: String, id: String, isHidden: Bool)] = []
    var countsFrom1904 = false
    var refusal: SpreadsheetRefusal?

    func start(_ element: String, _ attributes: XMLAttributes) {
      switch element {
      case "workbookPr": countsFrom1904 = ["1", "true"].contains(attributes["date1904"])
      case "sheet":
        guard let id = attributes.relationship else { return }
        if sheets.count >= Limits.sheets { refusal = .tooLarge(.init("表的个数", "the number of sheets is")) }
        sheets.append((attributes["name"] ?? "", id, (attributes["state"] ?? "visible") != "visible"))
      default: break
      }
    }

    func end(_ element: String) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }
}
