import Content
import Disclosure
import Files
import Testing

/// A finding's file in a small content folder, and what edits make of it.
struct EditedFile {
  static let path = "\(Samples.notice)/0-sample.md"

  let scratch: Scratch
  let editor: ContentEditor
  let file: RelativePath

  init(_ bytes: [UInt8]) async throws {
    var files = try Fixtures.base()
    files[Self.path] = .bytes(bytes)
    scratch = try Scratch(files)
    editor = try await ContentEditor(root: scratch.root)
    file = try #require(RelativePath(Self.path))
  }

  init(_ text: String) async throws { try await self.init(Array(text.utf8)) }

  /// Puts other bytes in the file.
  func put(_ bytes: [UInt8]) throws { try scratch.root.write(bytes, to: file) }

  func plan(_ entry: NewEntry, measure: Int? = nil) -> EditPlan {
    editor.plan([EditRequest(entry, to: HistoryAddress(file: file, measure: measure))])
  }

  /// The file as it would be.
  func edited(_ entry: NewEntry, measure: Int? = nil) throws -> String {
    let plan = plan(entry, measure: measure)
    try #require(plan.refused.isEmpty, "\(plan.refused)")
    return String(decoding: try #require(plan.changes.first).edited, as: UTF8.self)
  }

  /// Why nothing would be written.
  func refusal(_ entry: NewEntry, measure: Int? = nil) throws -> EditRefusal {
    try #require(plan(entry, measure: measure).refused.first).refusal
  }

  /// What the file holds.
  func bytes() throws -> [UInt8] {
    guard case .bytes(let bytes) = try scratch.root.read(file, atMost: 1 << 24) else { return [] }
    return bytes
  }
}

extension NewEntry {
  /// 2030-01-02, completed.
  static func done(
    wording: String? = nil, note: String? = nil, due: String? = nil, status: Status? = .completed,
    date: String = "2030-01-02", verifiedBy: String? = nil, verification: Verification? = nil
  ) throws -> NewEntry {
    NewEntry(
      date: try #require(DisclosureDate(date)), status: status, wording: wording, note: note, verifiedBy: verifiedBy,
      verification: verification, due: try due.map { try #require(DisclosureDate($0)) })
  }
}
