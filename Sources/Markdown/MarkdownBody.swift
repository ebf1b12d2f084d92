import Addresses
import SafeHTML

/// One body of Markdown, read: its top-level blocks in order.
public struct MarkdownBody: Sendable {
  /// A piece of the body at the top level.
  public enum Block: Sendable {
    /// A heading at the top level.
    case heading(Heading)
    /// A marker alone on its line; `offset` is where it starts in the file, in bytes.
    case marker(Marker, offset: Int)
    /// An ordered list at the top level, each item as prose. `offset` and `offsets` are where the list and its items
    /// start in the file, in bytes; `start` is the number written at the first item.
    case measures([Prose], offset: Int, offsets: [Int], start: Int)
    /// Any other run of blocks, neighbours joined.
    case other(Prose)
  }

  /// The blocks in the order of the file.
  public let blocks: [Block]
  /// Every internal link and picture with what it points to, in order: to be checked when all files are read.
  public let references: [Reference]
  /// The ids of all headings, those inside lists and quotations too, by their UTF-8 bytes.
  public let fragments: [String]

  /// Makes a body from its parts.
  public init(blocks: [Block], references: [Reference], fragments: [String]) {
    self.blocks = blocks
    self.references = references
    self.fragments = fragments
  }

  /// A body without anything in it.
  public static let empty = MarkdownBody(blocks: [], references: [], fragments: [])

  /// Everything in the body as one run: headings and ordered lists as HTML has them, markers left out.
  public var prose: Prose {
    var html = HTML.empty
    var texts: [String] = []
    for block in blocks {
      guard let prose = block.prose else { continue }
      if !html.isEmpty { html.append("\n") }
      html.append(prose.html)
      if !prose.text.isEmpty { texts.append(prose.text) }
    }
    return Prose(html: html, text: texts.joined(separator: "\n"))
  }
}

extension MarkdownBody.Block {
  /// The block as it stands in running text; nil for a marker.
  public var prose: Prose? {
    switch self {
    case .heading(let heading): heading.prose
    case .marker: nil
    case .other(let prose): prose
    case .measures(let items, _, _, let start):
      Prose(
        html: """
          <ol\(if: start != 1, " \(attribute: "start", start)")>
          \(each: items, separator: "\n", { "<li>\($0.html)</li>" })
          </ol>
          """,
        text: items.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n"))
    }
  }
}

/// A heading at the top level of a body.
public struct Heading: Sendable {
  /// As written, 1 to 6.
  public let level: Int
  /// What a fragment calls it: unique within the body, stable as long as its text is.
  public let id: String
  /// The text with its inline markup.
  public let content: Prose
  /// Where it starts in the file, in bytes.
  public let offset: Int

  /// Makes a heading from its parts.
  public init(level: Int, id: String, content: Prose, offset: Int) {
    self.level = level
    self.id = id
    self.content = content
    self.offset = offset
  }

  /// The heading as HTML has it. Level 1 belongs to the title of the page, so it becomes 2.
  public var prose: Prose {
    Prose(html: HeadingMarkup.html(level: level, id: id, content: content.html), text: content.text)
  }
}

/// The only HTML that content may have: a comment alone on its line that says where something else goes.
public enum Marker: String, Sendable, CaseIterable {
  /// The areas of a notice with their findings.
  case areas
  /// The contact channels.
  case contact
}

/// A link to another page of the site, to be checked when all is read.
public struct Reference: Sendable, Hashable {
  /// The page it points to.
  public let target: Route
  /// The heading on that page, without `#`; nil for the page as a whole.
  public let fragment: String?
  /// Where the link stands in the file, in bytes.
  public let range: Range<Int>

  /// Makes a reference from its parts.
  public init(target: Route, fragment: String?, range: Range<Int>) {
    self.target = target
    self.fragment = fragment
    self.range = range
  }
}
