import OfficeFiles

/// What reads the elements of a part of a workbook.
protocol SheetXMLReader: XMLReader {
  /// Why the reader wants no more; looked at behind each element.
  var refusal: SpreadsheetRefusal? { get }
}

extension SheetXMLReader {
  var wantsNoMore: Bool { refusal != nil }
}

/// The parts of a workbook: an archive whose faults are worded as those of a workbook.
struct WorkbookParts: ~Copyable {
  private var archive: ZipArchive

  /// - Throws: where the bytes are no whole archive, or one of too many parts.
  init(_ bytes: [UInt8]) throws(SpreadsheetRefusal) {
    do { archive = try ZipArchive(bytes, limits: Limits.office) } catch { throw SpreadsheetRefusal(error) }
  }

  /// Whether there is a part of this name.
  func has(_ name: String) -> Bool { archive.has(name) }

  /// What a part points to.
  mutating func relationships(of part: String) throws(SpreadsheetRefusal) -> Relationships {
    do { return try Relationships.of(part, in: &archive) } catch { throw SpreadsheetRefusal(error) }
  }

  /// Reads a part; false where there is none of this name.
  ///
  /// - Throws: where it is damaged, too large or no XML, or the reader refuses it.
  mutating func read(_ name: String, by reader: some SheetXMLReader) throws(SpreadsheetRefusal) -> Bool {
    do {
      guard let part = try archive.part(name) else { return false }
      try XMLPart.read(part, name, namespaces: Self.namespaces, limits: Limits.office, by: reader)
    } catch { throw SpreadsheetRefusal(error) }
    if let refusal = reader.refusal { throw refusal }
    return true
  }

  /// The namespaces of workbooks: ECMA-376 transitional and strict.
  private static let namespaces = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "",
    "http://purl.oclc.org/ooxml/spreadsheetml/main": "",
  ]
}
