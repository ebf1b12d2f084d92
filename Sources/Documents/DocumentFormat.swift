import Diagnostics
import OfficeFiles

/// What a file is, told by what is in it. Its name decides only where the bytes cannot: between text and Markdown, and for
/// a web page that begins with neither a doctype nor a tag that is known.
enum DocumentFormat {
  case text
  case markdown
  case html
  /// An archive: a Word document, or something else that is found out when it is opened.
  case word

  /// - Throws: what else it is, where it is none of these.
  static func of(_ bytes: [UInt8], name: String) throws(DocumentRefusal) -> DocumentFormat {
    guard !bytes.isEmpty else { throw .empty }
    switch FileSignature(bytes) {
    case .archive: return .word
    case .encrypted: throw .encrypted
    case .compound, .oldWorksheet:
      throw .foreign(Wording("旧格式的 Office 或 WPS 文件（.doc、.wps 之类）", "a file of the old Office or WPS (.doc, .wps)"))
    case .pdf: throw .foreign(Wording("PDF", "a PDF"))
    case .rtf: throw .foreign(Wording("RTF 文档", "an RTF document"))
    case .rar, .sevenZip, .gzip: throw .foreign(Wording("压缩包", "a packed file"), mend: unpack)
    case .picture: throw .foreign(Wording("图片", "a picture"), mend: DocumentRefusal.noText.mend)
    case .other: return try textual(Opening(bytes), name: Ending(name))
    }
  }

  private static func textual(_ opening: Opening, name: Ending) throws(DocumentRefusal) -> DocumentFormat {
    if opening.isArchivedPage { throw .foreign(Wording("网页归档（.mht）", "an archived web page (.mht)"), mend: saveAsPage) }
    if opening.isOfficeXML { throw .foreign(Wording("XML 格式的 Office 文档", "an Office document in XML")) }
    if opening.isPage || (name == .page && opening.hasTag) { return .html }
    switch name {
    case .markdown: return .markdown
    case .text: return .text
    case .page, .other: return opening.isMarkdown ? .markdown : .text
    }
  }

  private static let unpack = Wording("先解压，再对里面的文件使用本命令", "unpack it first, and give the files in it")
  private static let saveAsPage = Wording(
    "在浏览器里另存为“仅 HTML”，或把正文复制到文本文件再试", "save it as HTML only in a browser, or copy its text into a text file")

  /// What a file's name ends with.
  private enum Ending {
    case text, markdown, page, other

    init(_ name: String) {
      let lower = name.lowercased()
      switch lower.utf8.lastIndex(of: UInt8(ascii: ".")).map({ lower[lower.utf8.index(after: $0)...] }) {
      case "txt"?, "text"?: self = .text
      case "md"?, "markdown"?: self = .markdown
      case "htm"?, "html"?, "shtml"?, "xhtml"?: self = .page
      default: self = .other
      }
    }
  }
}

/// How a file of text begins.
private struct Opening {
  /// The first bytes without zeros, so that UTF-16 is seen as well, in lower case, from the first letter on.
  private let text: Substring

  init(_ bytes: [UInt8]) {
    let whole = String(decoding: bytes.prefix(4096).filter { $0 != 0 }, as: UTF8.self).lowercased()
    text = whole.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{FFFD}" }
  }

  var isArchivedPage: Bool { text.hasPrefix("mime-version:") || text.hasPrefix("from: <saved by") }

  var isOfficeXML: Bool {
    text.hasPrefix("<?xml") && !isPage
      && ["worddocument", "pkg:package", "office:document", "<workbook"].contains { text.contains($0) }
  }

  var isPage: Bool {
    var rest = text
    while rest.hasPrefix("<!--") || rest.hasPrefix("<?xml") {
      guard let end = rest.firstRange(of: rest.hasPrefix("<?") ? "?>" : "-->") else { break }
      rest = rest[end.upperBound...].drop { $0.isWhitespace }
    }
    if rest.hasPrefix("<!doctype html") { return true }
    guard rest.hasPrefix("<") else { return false }
    return Self.firstTags.contains(String(rest.dropFirst().prefix { $0.isLetter || $0.isNumber }))
  }

  var hasTag: Bool { text.firstIndex(of: "<") != nil }

  /// Front matter, or a heading.
  var isMarkdown: Bool {
    text.hasPrefix("---\n") || text.hasPrefix("---\r\n")
      || text.split(whereSeparator: \.isNewline).contains { line in
        let rest = line.drop { $0 == "#" }
        return (1...6).contains(line.count - rest.count) && rest.hasPrefix(" ")
      }
  }

  private static let firstTags: Set = [
    "html", "head", "meta", "title", "body", "table", "div", "p", "span", "font", "center", "link", "style", "script",
    "base", "h1", "h2", "h3", "h4", "b", "strong", "br", "ul", "ol", "section", "article", "main", "header", "nav",
  ]
}
