/// Where in a paragraph of Markdown stands what ends a name, an address, a tag. Each place is looked for once, however
/// many brackets are open before it.
struct MarkdownClosings {
  /// The closing parenthesis of each opening one on the same line.
  private var parentheses: [Int: Int] = [:]
  /// The next closing sign, or the end of its line, that was found last.
  private var found: [Unicode.Scalar: Int] = [:]
  /// Names and addresses are short: so long at most, in characters.
  private static let reach = 2_048

  init(_ text: [Unicode.Scalar]) {
    var open: [Int] = []
    for (index, scalar) in text.enumerated() {
      switch scalar {
      case "(": open.append(index)
      case ")": if let opening = open.popLast() { parentheses[opening] = index }
      case "\n": open.removeAll(keepingCapacity: true)
      default: break
      }
    }
  }

  /// Where the sign stands that closes what begins at a place behind an opening sign; nil where none does on its line. Asked
  /// for places in their order.
  mutating func next(_ closing: Unicode.Scalar, in text: [Unicode.Scalar], from start: Int) -> Int? {
    let end = closing == ")" ? parentheses[start - 1] : position(of: closing, in: text, from: start)
    return end.flatMap { $0 < start + Self.reach ? $0 : nil }
  }

  private mutating func position(of closing: Unicode.Scalar, in text: [Unicode.Scalar], from start: Int) -> Int? {
    var index = max(start, found[closing] ?? 0)
    while index < text.count, text[index] != closing, text[index] != "\n" { index += 1 }
    found[closing] = index
    return index < text.count && text[index] == closing ? index : nil
  }
}
