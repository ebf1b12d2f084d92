import Diagnostics
import Disclosure
import Files
import Markdown

/// A document that was read: its value without what lies beneath it, and what must wait until all are read.
///
/// A class, because ten thousand of these change hands between the cores and the assembly: as values they cost a tenth of
/// a build in counting references.
final class ReadDocument: Sendable {
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
  let value: Value?
  /// Whether the file says `draft: true`.
  let isDraft: Bool
  /// What is wrong with it.
  let diagnostics: [Diagnostic]
  /// Links to other pages, and the source that tells where they stand.
  let references: [Reference]
  /// The earlier findings that it continues.
  let continuations: [Continuation]
  /// The addresses that its page had before.
  let formerAddresses: [FormerAddress]
  /// The ids of its headings.
  let fragments: [String]
  /// Kept only where `references` may need it for a message.
  let source: SourceText?
  /// The file as it was read; nil where it could not be.
  let seen: SeenFile?

  init(
    value: Value? = nil, isDraft: Bool = false, diagnostics: [Diagnostic], references: [Reference] = [],
    continuations: [Continuation] = [], formerAddresses: [FormerAddress] = [], fragments: [String] = [],
    source: SourceText? = nil, seen: SeenFile? = nil
  ) {
    self.value = value
    self.isDraft = isDraft
    self.diagnostics = diagnostics
    self.references = references
    self.continuations = continuations
    self.formerAddresses = formerAddresses
    self.fragments = fragments
    self.source = source
    self.seen = seen
  }

  /// Stands for a document that need not be read again.
  static let known = ReadDocument(diagnostics: [])
}
