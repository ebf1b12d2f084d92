import Diagnostics
import Disclosure
import Markdown

/// A document that was read: its value without what lies beneath it, and what must wait until all are read.
struct ReadDocument: Sendable {
  /// The value that a file gives by itself; what lies beneath it is put in when the tree is assembled.
  enum Value: Sendable {
    case organ(Organ)
    case notice(Notice)
    case area(Area)
    case finding(Finding)
    case specificFinding(SpecificFinding)
    case freePage(FreePage)
  }

  /// Nil where the file has mistakes that leave nothing to show.
  var value: Value?
  /// Whether the file says `draft: true`.
  var isDraft = false
  /// What is wrong with it.
  var diagnostics: [Diagnostic] = []
  /// Links to other pages, and the source that tells where they stand.
  var references: [Reference] = []
  /// The ids of its headings.
  var fragments: [String] = []
  /// Kept only where `references` may need it for a message.
  var source: SourceText?
}
