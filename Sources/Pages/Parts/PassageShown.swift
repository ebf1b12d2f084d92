import Disclosure
import SafeHTML

/// A piece of an author's text as it stands on a page.
public enum PassageShown: Hashable, Sendable {
  /// A heading of level 2 to 6.
  case heading(level: Int, id: String, content: Prose)
  /// Paragraphs, lists, quotations.
  case prose(Prose)

  /// The page's title is its only heading of level 1; an author's headings begin below it.
  ///
  /// - Parameters:
  ///   - passage: what the author wrote.
  ///   - offset: how much deeper it stands, where the text is a part of a longer one.
  init(_ passage: Passage, offset: Int = 0) {
    switch passage {
    case .heading(let level, let id, let content):
      self = .heading(level: min(6, max(2, level) + offset), id: id, content: content)
    case .prose(let prose):
      self = .prose(prose)
    }
  }

  static func all(_ passages: [Passage]) -> [PassageShown] {
    passages.map { PassageShown($0) }
  }
}

extension [Passage] {
  /// The first words of the text, for descriptions; nil where there is none.
  var firstWords: String? {
    for case .prose(let prose) in self where !prose.text.isEmpty { return FirstWords.of(prose.text) }
    return nil
  }
}

/// The beginning of a longer text.
enum FirstWords {
  /// The longest description, in bytes of UTF-8; about 100 Han.
  static let longest = 300

  static func of(_ text: String) -> String {
    guard text.utf8.count > longest else { return text }
    var end = text.utf8.index(text.utf8.startIndex, offsetBy: longest)
    // A byte 10xxxxxx continues a character (RFC 3629, 3).
    while text.utf8[end] & 0xC0 == 0x80 { end = text.utf8.index(before: end) }
    return text[..<end] + "…"
  }
}
