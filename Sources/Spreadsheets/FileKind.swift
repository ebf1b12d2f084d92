import Diagnostics

/// What a file is, by its first bytes: names are given by people.
enum FileKind {
  case workbook
  case text

  /// - Throws: what else it is, where it is neither.
  static func of(_ bytes: [UInt8]) throws(SpreadsheetRefusal) -> FileKind {
    guard !bytes.isEmpty else { throw .empty }
    // PK: an archive. What lies in it is looked at when it is opened.
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return .workbook
    }
    // The compound file of old Office ([MS-CFB] 2.2): .xls, .et, and every workbook with a password.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      throw holds("EncryptedPackage", in: bytes)
        ? .encrypted : .foreign(Wording("旧格式的表格（.xls 或 .et）", "a workbook of the old kind (.xls or .et)"))
    }
    for (start, kind) in foreign where bytes.starts(with: start) { throw .foreign(kind) }
    let opening = String(decoding: bytes.prefix(512).filter { $0 != 0 }, as: UTF8.self).lowercased()
    let text = opening.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{FFFD}" }
    if text.hasPrefix("<html") || text.hasPrefix("<!doctype") || text.hasPrefix("<table") || text.hasPrefix("<meta") {
      throw .foreign(Wording("网页（有的系统把网页存成 .xls）", "a web page (some systems save one as .xls)"))
    }
    if text.hasPrefix("<?xml") { throw .foreign(Wording("XML 文件", "an XML file")) }
    return .text
  }

  private static let foreign: [([UInt8], Wording)] = [
    ([0x09, 0x08], Wording("旧格式的表格（.xls）", "a workbook of the old kind (.xls)")),
    (Array("%PDF".utf8), Wording("PDF", "a PDF")),
    (Array("{\\rtf".utf8), Wording("RTF 文档", "an RTF document")),
    (Array("Rar!".utf8), Wording("RAR 压缩包", "a RAR archive")),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], Wording("7z 压缩包", "a 7z archive")),
    ([0x1F, 0x8B], Wording("gzip 压缩包", "a gzip archive")),
    ([0x89, 0x50, 0x4E, 0x47], Wording("图片", "a picture")),
    ([0xFF, 0xD8, 0xFF], Wording("图片", "a picture")),
  ]

  /// Whether a name stands in a compound file, where names are UTF-16.
  private static func holds(_ name: String, in bytes: [UInt8]) -> Bool {
    let wanted = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return bytes.indices.dropLast(wanted.count - 1).contains { start in
      bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
