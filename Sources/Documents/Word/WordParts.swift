import Diagnostics
import OfficeFiles

/// The parts of a Word document: an archive whose faults are worded as those of a document.
struct WordParts: ~Copyable {
  private var archive: ZipArchive

  /// - Throws: where the bytes are no whole archive, or one of too many parts.
  init(_ bytes: [UInt8]) throws(DocumentRefusal) {
    do { archive = try ZipArchive(bytes, limits: Limits.office) } catch { throw DocumentRefusal(error) }
  }

  /// What a part points to.
  mutating func relationships(of part: String) throws(DocumentRefusal) -> Relationships {
    do { return try Relationships.of(part, in: &archive) } catch { throw DocumentRefusal(error) }
  }

  /// Reads a part; false where there is none of this name.
  ///
  /// - Throws: where it is damaged, too large or no XML.
  @discardableResult
  mutating func read(_ name: String, by reader: some XMLReader) throws(DocumentRefusal) -> Bool {
    do {
      guard let part = try archive.part(name) else { return false }
      try XMLPart.read(part, name, namespaces: Self.namespaces, limits: Limits.office, by: reader)
      return true
    } catch { throw DocumentRefusal(error) }
  }

  /// The name of the part that has the text.
  ///
  /// - Throws: what else the archive is.
  mutating func mainPart() throws(DocumentRefusal) -> String {
    let stated = try relationships(of: "").part(kind: "officeDocument")
    let isOther = archive.has("xl/workbook.xml") || archive.has("ppt/presentation.xml")
    for name in [stated, "word/document.xml"].compactMap(\.self) where !isOther && archive.has(name) { return name }
    throw .foreign(other)
  }

  private var other: Wording {
    if archive.has("xl/workbook.xml") || archive.has("xl/workbook.bin") {
      return Wording("表格（.xlsx）", "a workbook (.xlsx)")
    }
    if archive.has("ppt/presentation.xml") { return Wording("演示文稿（.pptx）", "a presentation (.pptx)") }
    if archive.has("content.xml") { return Wording("OpenDocument 文件（.odt）", "an OpenDocument file (.odt)") }
    if archive.has("OFD.xml") { return Wording("OFD 版式文件", "an OFD document") }
    return Wording("压缩包", "an archive")
  }

  /// The namespaces of Word documents that may have text in them, or say which text it is: ECMA-376 transitional and
  /// strict, and what Word added. What lies in others is nothing to read.
  private static let namespaces: XMLNamespaces = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
    "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup": "wpg",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas": "wpc",
    "urn:schemas-microsoft-com:vml": "v",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
  ]
}
