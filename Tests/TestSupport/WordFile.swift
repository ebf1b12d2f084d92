/// Word documents as programs write them, put together from the XML of their parts.
package struct WordFile {
  /// What stands in `w:body`.
  package var body: String
  /// What stands in `w:styles`; nil for no such part.
  package var styles: String?
  /// What stands in `w:numbering`; nil for no such part.
  package var numbering: String?
  /// Other parts by their kinds, as `footnotes`, `header`: names, roots and contents.
  package var parts: [(kind: String, name: String, xml: String)] = []
  /// What the document points to outside of it, by its id.
  package var addresses: [String: String] = [:]
  /// The namespace of its elements.
  package var namespace = transitional
  /// The title among its properties.
  package var title: String?

  /// The namespace that Word writes.
  package static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  /// The namespace of strict documents.
  package static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

  /// A document of a body alone.
  package init(_ body: String) { self.body = body }

  /// A document as fuzzers write it, before it is packed, so that no checksum is in the way: text, lists and styles with
  /// zeros between.
  package init(zeroSeparated bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    self.init(parts[0])
    if parts.count > 1 { numbering = parts[1] }
    if parts.count > 2 { styles = parts[2] }
  }

  /// The file.
  package var bytes: [UInt8] { StoredZip(files).bytes }

  /// The parts, by their names.
  package var files: [(name: String, text: String)] {
    let office =
      namespace == Self.strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : Workbook.relationships
    var links = parts.map { ($0.name, "\(office)/\($0.kind)", "\($0.name).xml") }
    if styles != nil { links.append(("styles", "\(office)/styles", "styles.xml")) }
    if numbering != nil { links.append(("numbering", "\(office)/numbering", "numbering.xml")) }
    var files = [
      ("[Content_Types].xml", types),
      (
        "_rels/.rels",
        Workbook.links([
          ("r1", "\(office)/officeDocument", "word/document.xml"),
          (
            "r2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml"
          ),
        ])
      ),
      ("word/document.xml", "<w:document \(roots)><w:body>\(body)</w:body></w:document>"),
      ("word/_rels/document.xml.rels", Workbook.links(links).replacing("</R", with: external + "</R")),
    ]
    if let styles { files.append(("word/styles.xml", "<w:styles \(roots)>\(styles)</w:styles>")) }
    if let numbering { files.append(("word/numbering.xml", "<w:numbering \(roots)>\(numbering)</w:numbering>")) }
    for part in parts { files.append(("word/\(part.name).xml", part.xml.replacing("ROOTS", with: roots))) }
    if let title {
      files.append(
        (
          "docProps/core.xml",
          "<p:coreProperties xmlns:p='http://schemas.openxmlformats.org/package/2006/metadata/core-properties' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>\(title)</dc:title></p:coreProperties>"
        ))
    }
    return files
  }

  private var external: String {
    addresses.map {
      "<Relationship Id='\($0)' Type='\(Workbook.relationships)/hyperlink' Target='\($1)' TargetMode='External'/>"
    }
    .joined()
  }

  private var roots: String {
    "xmlns:w='\(namespace)' xmlns:r='\(namespace == Self.strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : Workbook.relationships)' "
      + "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:v='urn:schemas-microsoft-com:vml' "
      + "xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' "
      + "xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' xmlns:x='urn:x'"
  }

  private var types: String {
    let main = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let known =
      [("document", "document.main")] + (styles == nil ? [] : [("styles", "styles")])
      + (numbering == nil ? [] : [("numbering", "numbering")]) + parts.map { ($0.name, $0.kind) }
    return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
      + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
      + "<Default Extension='xml' ContentType='application/xml'/>"
      + known.map { "<Override PartName='/word/\($0).xml' ContentType='\(main)\($1)+xml'/>" }.joined() + "</Types>"
  }

  /// A paragraph of one run.
  package static func p(_ text: String, _ properties: String = "", run: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(r(text, run))</w:p>"
  }

  /// A run.
  package static func r(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space='preserve'>\(text)</w:t></w:r>"
  }

  /// A paragraph of a list.
  package static func item(_ text: String, _ list: Int, _ level: Int = 0) -> String {
    p(text, "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr>")
  }

  /// A level of a list.
  package static func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String {
    "<w:lvl w:ilvl='\(index)'><w:start w:val='1'/><w:numFmt w:val='\(format)'/><w:lvlText w:val='\(text)'/>\(more)</w:lvl>"
  }
}
