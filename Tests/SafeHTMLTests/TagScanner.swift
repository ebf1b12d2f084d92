/// Reads a literal as the tokenizer of HTML would and reports interpolations that stand where text is no text.
struct TagScanner {
  /// What an attribute may come as; each writes name, quotes and value.
  static let attributes: Set = ["href:", "src:", "cite:", "content:", "refresh:", "action:", "attribute:"]

  private enum State: Equatable {
    case text
    case tag(name: String, quote: Character?)
    case comment
    /// The content of `script` or `style`, which escaping does nothing for.
    case raw(element: String)
  }

  private var state = State.text
  private var seen = ""
  private(set) var problems: [String] = []

  init(_ literal: SwiftLiterals.Literal) {
    for piece in literal.pieces {
      switch piece {
      case .text(let text): for character in text { read(character) }
      case .interpolation(let label): check(label)
      }
    }
    if state != .text { problems.append("the literal ends within a tag, comment or script") }
  }

  private mutating func read(_ character: Character) {
    seen.append(character)
    switch state {
    case .text:
      if seen.hasSuffix("<!--") {
        state = .comment
      } else if let before = seen.dropLast().last, before == "<",
        character.isLetter || character == "/" || character == "!"
      {
        state = .tag(name: String(character).lowercased(), quote: nil)
      }
    case .tag(let name, let quote?):
      if character == quote { state = .tag(name: name, quote: nil) }
    case .tag(let name, nil):
      readTag(name, character)
    case .comment:
      if seen.hasSuffix("-->") { state = .text }
    case .raw(let element):
      if seen.lowercased().hasSuffix("</\(element)>") { state = .text }
    }
  }

  private mutating func readTag(_ name: String, _ character: Character) {
    if seen.hasSuffix("<!--") {
      state = .comment
    } else if character == "\"" || character == "'" {
      state = .tag(name: name + " ", quote: character)
    } else if character == ">" {
      let element = String(name.prefix { $0 != " " })
      state = ["script", "style"].contains(element) ? .raw(element: element) : .text
      seen = ""
    } else {
      state = .tag(name: name + (character.isWhitespace ? " " : character.lowercased()), quote: nil)
    }
  }

  private mutating func check(_ label: String) {
    switch state {
    case .text:
      if seen.last == "<" { problems.append("an interpolation as the name of an element: \\(\(label)") }
      if label == "json:" { problems.append("JSON outside of a script element") }
      if TagScanner.attributes.contains(label) { problems.append("an attribute outside of a tag: \\(\(label)") }
    case .tag(_, nil) where TagScanner.attributes.contains(label):
      if seen.last?.isWhitespace != true { problems.append("no blank in front of the attribute: \\(\(label)") }
    case .raw(let element) where element == "script" && label == "json:":
      break
    case .tag, .comment, .raw:
      problems.append("an interpolation within a tag, comment, script or style: \\(\(label)")
    }
    seen.append("\u{FFFC}")
  }
}
