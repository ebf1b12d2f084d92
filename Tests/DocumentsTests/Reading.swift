import Documents
import TestSupport

/// What tests ask of a document that was read.
extension SourceDocument {
  /// Reads a text in UTF-8.
  static func read(_ text: String, name: String = "-") throws(DocumentRefusal) -> SourceDocument {
    try read(Array(text.utf8), name: name)
  }

  /// The body, one line a block: what it is, its number, its text with bold in stars.
  var outline: [String] { blocks.filter { $0.place == .body }.map(\.outline) }

  /// The places that have text, with their texts.
  func texts(in place: SourceBlock.Place) -> [String] { blocks.filter { $0.place == place }.map(\.text) }

  /// Every character of the text that is no white space.
  var characters: String {
    String(
      String.UnicodeScalarView(blocks.flatMap(\.allText.unicodeScalars).filter { !$0.properties.isWhitespace }))
  }
}

extension SourceBlock {
  var outline: String {
    let mark =
      switch kind {
      case .paragraph: ""
      case .heading(let level): "#\(level) "
      case .listItem(let depth): "-\(depth) "
      case .note(let number): "^\(number) "
      case .table(let rows):
        "|" + rows.map { $0.map(Self.outline).joined(separator: "|") }.joined(separator: "‖")
      }
    return mark + (label.map { "[\($0)]" } ?? "") + Self.outline(runs)
  }

  /// Its text, and that of its cells.
  var allText: String {
    guard case .table(let rows) = kind else { return text }
    return rows.joined().joined().map(\.text).joined()
  }

  private static func outline(_ runs: [SourceRun]) -> String {
    runs.map { run in
      let text = run.note.map { "{\($0)}" } ?? run.text
      return run.isBold ? "*\(text)*" : text
    }.joined().replacing("\n", with: "/")
  }
}

/// Why a file is refused; nil where it is read.
func refusal(of bytes: [UInt8], name: String = "-") -> DocumentRefusal? {
  do {
    _ = try SourceDocument.read(bytes, name: name)
    return nil
  } catch { return error }
}

extension SourceDocument {
  static func read(_ file: WordFile) throws(DocumentRefusal) -> SourceDocument { try read(file.bytes, name: "a.docx") }
}
