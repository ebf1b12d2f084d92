/// What stands within a paragraph of Markdown: emphasis, links, code, notes, escapes.
struct MarkdownInline {
  /// A piece of the text, or a mark that may turn out to be text.
  enum Piece {
    case text(String)
    case mark(Mark)
    /// `[`, of which a link may begin.
    case bracket
    case link(String?)
    case note(Int)
  }

  /// A mark of emphasis, as it stands there, and whether it has found its partner.
  struct Mark {
    enum Kind: Hashable { case bold, other(Unicode.Scalar) }

    let kind: Kind
    let written: String
    let canOpen: Bool
    let canClose: Bool
    /// Whether it begins or ends something; nil while it is text.
    var begins: Bool?
  }

  /// The runs of a text.
  static func runs(of text: String, _ references: MarkdownReferences) -> [SourceRun] {
    var scanner = MarkdownScanner(text, references)
    var pieces = scanner.scan()
    match(&pieces)
    var builder = RunBuilder()
    var look = RunLook()
    for piece in pieces {
      switch piece {
      case .text(let text): builder.append(text, look)
      case .bracket: builder.append("[", look)
      case .link(let address): look.link = address
      case .note(let number): builder.appendMark(note: number)
      case .mark(let mark):
        guard let begins = mark.begins else {
          builder.append(mark.written, look)
          continue
        }
        if mark.kind == .bold { look.isBold = begins }
      }
    }
    return builder.take()
  }

  /// Marks of one kind go in pairs; one without a partner is text.
  private static func match(_ pieces: inout [Piece]) {
    var open: [Mark.Kind: Int] = [:]
    for index in pieces.indices {
      guard case .mark(var mark) = pieces[index] else { continue }
      if mark.canClose, let opener = open[mark.kind], case .mark(var former) = pieces[opener] {
        former.begins = true
        mark.begins = false
        pieces[opener] = .mark(former)
        pieces[index] = .mark(mark)
        open[mark.kind] = nil
      } else if mark.canOpen {
        open[mark.kind] = index
      }
    }
  }
}
