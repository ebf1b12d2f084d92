import Addresses
import Diagnostics
import Files

/// What stands under `internal:`, for the organ's own ledger alone.
///
/// It is read from the files anew and on its own: neither the documents nor `Disclosure` have a place for it, so that no
/// page can get at it. The command `ledger export --internal` is the only one that asks; a test sees to that.
public struct InternalNotes: Sendable {
  /// A key beneath `internal:` and what it says; the key is empty where `internal:` is one text.
  public typealias Note = (key: String, text: String)

  private struct Document {
    var notes: [Note] = []
    var measures: [String: [Note]] = [:]
    /// The finding that a 具体问题 belongs to.
    var above: Route?
  }

  private var documents: [Route: Document] = [:]

  /// Reads the notes of every finding and 具体问题 in a content folder; files with mistakes have none.
  ///
  /// - Throws: where the folder cannot be listed.
  public init(root: Root) async throws(FileError) {
    var (tree, _) = await TreeBuilder.tree(of: try await ContentListing(of: root).entries)
    for node in tree.numberDocuments() where node.kind == .finding || node.kind == .specificFinding {
      var document = Self.document(node.file, in: root)
      document.above = documents[node.route]?.above
      documents[node.route] = document
      for child in node.children { documents[child.route, default: Document()].above = node.route }
    }
  }

  /// The notes for a finding or one of its measures: its own, then those of what it is part of.
  ///
  /// - Parameters:
  ///   - route: the finding or the 具体问题.
  ///   - measure: the number of a measure, from 1; nil for the finding itself.
  /// - Returns: a list for each level, the nearest first.
  public func levels(of route: Route, measure: Int?) -> [[Note]] {
    guard let document = documents[route] else { return [] }
    let own = measure.map { [document.measures["\($0)"] ?? []] } ?? []
    let above = document.above.flatMap { documents[$0] }.map { [$0.notes] } ?? []
    return own + [document.notes] + above
  }

  private static func document(_ path: RelativePath, in root: Root) -> Document {
    guard case .success(let file) = SourceFile.read(path, in: root),
      case .success(let parts) = FrontMatter.find(in: file.text),
      let yaml = file.text.bytes.withUnsafeBytes({ bytes in
        try? YAMLParser.parse(UnsafeRawBufferPointer(rebasing: bytes[parts.yaml]))
      })
    else { return Document() }
    var document = Document(notes: notes(in: yaml))
    for measure in yaml["measures"]?.entries ?? [] { document.measures[measure.key] = notes(in: measure.value) }
    return document
  }

  private static func notes(in node: YAMLNode) -> [Note] {
    guard let found = node["internal"] else { return [] }
    if case .mapping(let entries) = found.value { return entries.map { ($0.key, $0.value.flattened) } }
    return [("", found.flattened)]
  }
}

extension YAMLNode {
  fileprivate var entries: [Entry] { if case .mapping(let entries) = value { entries } else { [] } }

  fileprivate subscript(key: String) -> YAMLNode? { entries.first { $0.key == key }?.value }

  /// All that it says, in one line.
  fileprivate var flattened: String {
    switch value {
    case .scalar(let text, _): isEmpty ? "" : text.oneLine(foldedBreaks: foldedBreaks)
    case .list(let nodes): nodes.map(\.flattened).joined(separator: "；")
    case .mapping(let entries): entries.map { "\($0.key)：\($0.value.flattened)" }.joined(separator: "；")
    }
  }
}
