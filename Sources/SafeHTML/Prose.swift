/// A piece of an author's text, twice: as HTML for the page, and as plain text for search, descriptions and data.
public struct Prose: Sendable, Hashable {
  /// Rendered, everything the author wrote escaped.
  public let html: HTML
  /// What a reader reads, without markup.
  public let text: String

  /// Both forms of the same text.
  public init(html: HTML, text: String) {
    self.html = html
    self.text = text
  }

  /// No text.
  public static let empty = Prose(html: .empty, text: "")

  /// Whether there is nothing to read and nothing to show.
  public var isEmpty: Bool { html.isEmpty && text.isEmpty }

  /// Whether both are the same bytes, which `String` alone would not say.
  public static func == (left: Prose, right: Prose) -> Bool {
    left.html == right.html && left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Hashes the bytes of the HTML.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(html)
  }
}
