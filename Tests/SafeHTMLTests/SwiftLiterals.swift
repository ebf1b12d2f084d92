/// The string literals of a Swift file, each with its text and interpolations in order, nested ones apart.
///
/// It knows of Swift what that takes: comments, literals of one or many lines, raw ones, escapes and parentheses.
struct SwiftLiterals {
  /// A literal; `line` counts from 1.
  struct Literal {
    let line: Int
    var pieces: [Piece] = []
  }

  /// A part of a literal.
  enum Piece: Equatable {
    case text(String)
    /// What stands after `\(` up to the first colon if that is a label, and up to the closing parenthesis otherwise.
    case interpolation(String)
  }

  private(set) var literals: [Literal] = []
  private let source: [Character]
  private var index = 0
  private var line = 1

  init(_ source: String) {
    self.source = Array(source)
    readCode(closing: nil)
  }

  private var rest: ArraySlice<Character> { source[index...] }

  private func stands(_ text: String) -> Bool { rest.starts(with: text) }

  private mutating func advance(_ count: Int = 1) {
    for character in rest.prefix(count) where character.isNewline { line += 1 }
    index = min(index + count, source.count)
  }

  /// Reads code to its end, or to the parenthesis that closes an interpolation.
  private mutating func readCode(closing: Character?) {
    var depth = 0
    while let character = rest.first {
      if stands("//") {
        while let next = rest.first, !next.isNewline { advance() }
      } else if stands("/*") {
        while !rest.isEmpty, !stands("*/") { advance() }
        advance(2)
      } else if character == "\"" || character == "#" && isRawLiteral {
        readLiteral()
      } else {
        if character == "(" { depth += 1 }
        if character == ")" {
          if depth == 0, closing != nil { return }
          depth -= 1
        }
        advance()
      }
    }
  }

  private var isRawLiteral: Bool { rest.drop { $0 == "#" }.first == "\"" }

  private mutating func readLiteral() {
    let hashes = String(rest.prefix { $0 == "#" })
    advance(hashes.count)
    let quote = stands("\"\"\"") ? "\"\"\"" : "\""
    var literal = Literal(line: line)
    var text = ""
    advance(quote.count)
    while !rest.isEmpty, !stands(quote + hashes) {
      if stands("\\" + hashes + "(") {
        literal.pieces.append(.text(text))
        text = ""
        advance(hashes.count + 2)
        literal.pieces.append(.interpolation(readInterpolation()))
      } else if stands("\\" + hashes) {
        advance(1 + hashes.count)
        // `\"` and `\\` are themselves; no other escape matters to tags, and a joined line is a blank.
        text += stands("\"") || stands("\\") ? String(rest.prefix(1)) : " "
        advance()
      } else {
        text += String(rest.prefix(1))
        advance()
      }
    }
    advance(quote.count + hashes.count)
    literal.pieces.append(.text(text))
    literals.append(literal)
  }

  private mutating func readInterpolation() -> String {
    let start = index
    readCode(closing: ")")
    let code = String(source[start..<index])
    advance()
    let label = code.prefix { $0.isLetter }
    return code.dropFirst(label.count).first == ":" ? label + ":" : code
  }
}
