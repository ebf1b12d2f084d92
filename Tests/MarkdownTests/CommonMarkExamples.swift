import Diagnostics
import Foundation

@testable import Markdown

/// The examples that stand in the specification of CommonMark 0.30, as the Debian package
/// golang-github-yuin-goldmark-dev brings them: they are read where it lays them, and no copy is kept here.
struct CommonMarkExample: Decodable, Sendable {
  let example: Int
  let markdown: String
  let html: String

  static let all: [CommonMarkExample] = {
    let path = "/usr/share/gocode/src/github.com/yuin/goldmark/_test/spec.json"
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return (try? JSONDecoder().decode([CommonMarkExample].self, from: data)) ?? []
  }()
}

/// HTML in which only what CommonMark's own test looks at counts: not how empty elements end, nor blanks beside blocks.
enum ComparableHTML {
  /// `markdown` as the module reads it with raw HTML and every address let through.
  static func read(_ markdown: String) -> String {
    let bytes = Array(markdown.utf8)
    let reader = MarkdownReader(
      source: SourceText(path: "a.md", bytes: bytes), body: 0..<bytes.count, idPrefix: "", markersAllowed: false,
      links: SampleLinks())
    return normalized(reader.unchecked().read().0.prose.html.string)
  }

  static func normalized(_ html: String) -> String {
    var pieces: [String] = []
    var rest = html[...]
    var depth = 0
    while let start = rest.firstIndex(of: "<") {
      pieces.append(depth > 0 ? String(rest[..<start]) : collapsed(rest[..<start]))
      guard let end = rest[start...].firstIndex(of: ">") else { break }
      let tag = String(rest[start...end])
      if tag.hasPrefix("<pre") { depth += 1 }
      if tag == "</pre>" { depth -= 1 }
      pieces.append(bare(tag))
      rest = rest[rest.index(after: end)...]
    }
    pieces.append(collapsed(rest))
    return joined(pieces.filter { !$0.isEmpty })
  }

  /// Blanks beside the tags of blocks are none.
  private static func joined(_ pieces: [String]) -> String {
    var text = ""
    var isInCode = false
    for (index, piece) in pieces.enumerated() {
      if piece.hasPrefix("<pre") { isInCode = true }
      if piece == "</pre>" { isInCode = false }
      let isBeside = index == 0 || index == pieces.count - 1 || isBlock(pieces[index - 1]) || isBlock(pieces[index + 1])
      if !isInCode, isBeside, !piece.hasPrefix("<") {
        let before = index == 0 || isBlock(pieces[index - 1])
        let after = index == pieces.count - 1 || isBlock(pieces[index + 1])
        var trimmed = piece[...]
        while before, trimmed.first == " " { trimmed.removeFirst() }
        while after, trimmed.last == " " { trimmed.removeLast() }
        text += trimmed
      } else {
        text += piece
      }
    }
    return text
  }

  private static func isBlock(_ piece: String) -> Bool {
    let name = piece.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    return piece.hasPrefix("<")
      && [
        "p", "ul", "ol", "li", "pre", "blockquote", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody",
        "tr", "th", "td", "div", "br",
      ].contains(name)
  }

  private static func collapsed(_ text: Substring) -> String {
    let plain = text.replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
    var collapsed = ""
    for character in plain {
      let isBlank = character == " " || character == "\n" || character == "\r\n"
      if isBlank, collapsed.last == " " { continue }
      collapsed.append(isBlank ? " " : character)
    }
    return collapsed
  }

  /// Without ` /` at the end; addresses with their escapes read.
  private static func bare(_ tag: String) -> String {
    var tag = tag.replacing(" />", with: ">")
    for name in ["href=\"", "src=\""] {
      guard let start = tag.range(of: name)?.upperBound, let end = tag[start...].firstIndex(of: "\"") else { continue }
      let value = String(tag[start..<end])
      tag.replaceSubrange(start..<end, with: value.removingPercentEncoding ?? value)
    }
    return tag.replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
  }
}
