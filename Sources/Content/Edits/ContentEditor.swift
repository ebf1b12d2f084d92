import Addresses
import Cores
import Diagnostics
import Disclosure
import Files

/// Adds entries to the histories in a content folder, without changing another byte:
///
/// 1. the file is read as it stands, and what is wrong with its front matter is in the way (`StoredYAML`);
/// 2. the rules of histories are asked about the new entry (`History.violations`);
/// 3. the place for it is found, and the entry is written like its neighbours (`InsertionFinder`, `EntryText`);
/// 4. the edited bytes are read again and compared with the former ones (`EditCheck`, `DocumentReader`);
/// 5. all files are put in place at once (`EditPlan.write`).
public struct ContentEditor: Sendable {
  let root: Root
  private let nodes: [RelativePath: TreeNode]
  private let links: LinkTable

  /// An editor for a content folder, which is listed for this; files are read when edits are planned.
  ///
  /// - Throws: when the folder cannot be listed.
  public init(root: Root) async throws(FileError) {
    var (tree, _) = await TreeBuilder.tree(of: try await ContentListing(of: root).entries)
    let nodes = tree.numberDocuments()
    self.init(root: root, tree: tree, nodes: nodes)
  }

  init(root: Root, tree: ContentTree, nodes: [TreeNode]) {
    self.root = root
    self.nodes = Dictionary(nodes.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    links = LinkTable(tree: tree, documents: nodes, hidden: [], base: ContentReader.anyBase)
  }

  /// Works out and checks what entries would do; writes nothing. Several entries may go to one file, or one history: each
  /// follows those before it in the list.
  ///
  /// - Parameter requests: the entries and where they go.
  /// - Returns: what would be written, and what would not and why.
  public func plan(_ requests: [EditRequest]) -> EditPlan {
    var plan = EditPlan()
    var places: [RelativePath: Int] = [:]
    for (index, request) in requests.enumerated() {
      do throws(EditRefusal) {
        let (file, bytes) = try stored(request.address.file) { places[$0].map { plan.changes[$0].edited } }
        let (edited, entry) = try add(request, number: index, to: bytes)
        let place = places[file] ?? plan.changes.count
        if place == plan.changes.count {
          plan.changes.append(EditPlan.Change(file: file, former: bytes, edited: bytes))
        }
        places[file] = place
        plan.changes[place].edited = edited
        plan.changes[place].entries.append(entry)
      } catch {
        plan.refused.append(EditPlan.Refused(request: index, refusal: error))
      }
    }
    return plan
  }

  /// The file that a path leads to, and its bytes: those that are planned for it already, else those that it has.
  func stored(_ path: RelativePath, planned: (RelativePath) -> [UInt8]? = { _ in nil }) throws(EditRefusal)
    -> (file: RelativePath, bytes: [UInt8])
  {
    do throws(FileError) {
      let file = try root.withoutLinks(path)
      if let bytes = planned(file) { return (file, bytes) }
      if case .bytes(let bytes) = try root.read(file, atMost: Mistake.largestFile) { return (file, bytes) }
    } catch { throw .file(error) }
    throw .mistakes([Mistake.fileTooLarge(Mistake.largestFile + 1).at(.whole(path.text))])
  }

  private func add(_ request: EditRequest, number: Int, to bytes: [UInt8]) throws(EditRefusal)
    -> (edited: [UInt8], EditPlan.Entry)
  {
    let address = request.address
    guard let node = nodes[address.file], node.kind == .finding || node.kind == .specificFinding else {
      throw .noFinding(address.file)
    }
    guard node.children.isEmpty else { throw .brokenDown(node.children.map(\.file)) }
    let reader = DocumentReader(root: root, node: node, links: links)
    let source = SourceText(path: address.file.text, bytes: bytes)
    let yaml = try StoredYAML(source)
    let former = try ReadHistory(reader.read(bytes), address, source, yaml.parts, EditRefusal.mistakes)
    let change = try former.change(by: request.entry)
    let verification = request.entry.verification
    let text = EntryText(change, verification: verification, inChinese: StatusSpelling.isChinese(in: yaml.root))
    let (insertion, edited) = try insert(text, into: yaml, at: address.keys, path: source.path)
    let after = SourceText(path: source.path, bytes: edited)
    let read = try ReadHistory(
      reader.read(edited), address, after, try StoredYAML(after).parts, EditRefusal.text)
    guard read.history.entries.count == former.history.entries.count + 1 else { throw .unsafe }
    let line = after.place(offset: insertion.firstShown).line
    return (
      edited,
      EditPlan.Entry(
        request: number, address: address, former: former.history.entries.last, change: change,
        deadlines: (former.deadline, read.deadline), line: line, text: insertion.text)
    )
  }

  /// The first of the possible insertions that adds the entry and changes nothing else.
  private func insert(_ text: EntryText, into yaml: StoredYAML, at keys: [String], path: String) throws(EditRefusal)
    -> (Insertion, edited: [UInt8])
  {
    let body = yaml.bytes[yaml.parts.body]
    let check = EditCheck(entry: text)
    for insertion in InsertionFinder(yaml, text).places(for: keys) {
      let edited = insertion.applied(to: yaml.bytes)
      guard let read = try? StoredYAML(SourceText(path: path, bytes: edited)), edited[read.parts.body] == body,
        check.isOnlyAddition(yaml.root, read.root, at: keys[...])
      else { continue }
      return (insertion, edited)
    }
    throw .unsafe
  }
}

extension HistoryAddress {
  /// The keys that lead to the history in the front matter.
  var keys: [String] { measure.map { ["measures", String($0), "history"] } ?? ["history"] }
}

extension Insertion {
  /// The first of its bytes that is no line end.
  fileprivate var firstShown: Int { offset + text.utf8.prefix { $0 == 0x0A || $0 == 0x0D }.count }
}
