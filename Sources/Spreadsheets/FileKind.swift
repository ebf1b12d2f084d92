import Diagnostics
import OfficeFiles

/// What a file is, by its first bytes: names are given by people.
enum FileKind {
  case workbook
  case text

  /// - Throws: what else it is, where it is neither.
  static func of(_ bytes: [UInt8]) throws(SpreadsheetRefusal) -> FileKind {
    guard !bytes.isEmpty else { throw .empty }
    switch FileSignature(bytes) {
    case .archive: return .workbook
    case .encrypted: throw .encrypted
    case .compound: throw .foreign(Wording("旧格式的表格（.xls 或 .et）", "a workbook of the old kind (.xls or .et)"))
    case .oldWorksheet: throw .foreign(Wording("旧格式的表格（.xls）", "a workbook of the old kind (.xls)"))
    case .pdf: throw .foreign(Wording("PDF", "a PDF"))
    case .rtf: throw .foreign(Wording("RTF 文档", "an RTF document"))
    case .rar: throw .foreign(Wording("RAR 压缩包", "a RAR archive"))
    case .sevenZip: throw .foreign(Wording("7z 压缩包", "a 7z archive"))
    case .gzip: throw .foreign(Wording("gzip 压缩包", "a gzip archive"))
    case .picture: throw .foreign(Wording("图片", "a picture"))
    case .other: return try text(bytes)
    }
  }

  private static func text(_ bytes: [UInt8]) throws(SpreadsheetRefusal) -> FileKind {
    let opening = String(decoding: bytes.prefix(512).filter { $0 != 0 }, as: UTF8.self).lowercased()
    let text = opening.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{FFFD}" }
    if text.hasPrefix("<html") || text.hasPrefix("<!doctype") || text.hasPrefix("<table") || text.hasPrefix("<meta") {
      throw .foreign(Wording("网页（有的系统把网页存成 .xls）", "a web page (some systems save one as .xls)"))
    }
    if text.hasPrefix("<?xml") { throw .foreign(Wording("XML 文件", "an XML file")) }
    return .text
  }
}
