import Documents
import NoticeImport
import TestSupport

/// What a fuzzer tries: a kind of file that is read as a notice, or the way from Markdown to HTML.
enum Trial: String {
  /// A notice as text.
  case txt
  /// A notice as Markdown.
  case md
  /// A notice as a saved page.
  case html
  /// A notice as the text, lists and styles of a Word document with zeros between, so that no checksum is in the way.
  case word
  /// A notice as the bytes of a Word document.
  case docx
  /// The body of a file of the content; its first byte says which settings it is read with.
  case markdown

  /// Ends the process where a promise is broken: what is read has its lines, each character of a notice is accounted
  /// for, HTML is whole and safe.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .txt, .md, .html, .docx: Self.readNotice(bytes, name: "a.\(rawValue)")
    case .word: Self.readNotice(WordFile(zeroSeparated: bytes).bytes, name: "a.docx")
    case .markdown: MarkdownTrial.run(bytes)
    }
  }

  private static func readNotice(_ bytes: [UInt8], name: String) {
    guard let document = try? SourceDocument.read(bytes, name: name) else { return }
    precondition(!document.blocks.isEmpty && document.blocks.allSatisfy { $0.line > 0 }, "a line is missing")
    do {
      _ = try PreparedNotice(document)
    } catch ImportRefusal.incomplete {
      fatalError("characters are not accounted for")
    } catch {}
  }
}
