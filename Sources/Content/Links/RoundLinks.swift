import Addresses
import Diagnostics
import Disclosure

/// Holds links to the pages of rounds of inspection against the rounds that there are. A round is what notices name, so
/// that its page stands only once they are all read, while links are resolved one document after another.
struct RoundLinks {
  /// The pages of the rounds that notices name which are no drafts, sorted. Which of them are held back for now is not
  /// known here.
  let pages: [Route]
  /// Whether a document has mistakes that leave nothing of it: which rounds it names cannot be told then.
  private let isUncertain: Bool
  /// The notices that are drafts, each with its file and what was read of it.
  private let drafts: [(file: String, document: ReadDocument)]

  /// - Parameters:
  ///   - tree: the organs that were read.
  ///   - documents: what they say.
  ///   - isDraft: which of them are drafts.
  ///   - known: the pages of the rounds that the organs name that were not read.
  init(_ tree: ContentTree, documents: [ReadDocument], isDraft: [Bool], known: [Route]) {
    let read = tree.organs.flatMap { Self.pages(of: $0, documents, isDraft) }
    pages = Set(known + read).sorted()
    drafts = tree.organs.flatMap(\.children).filter { isDraft[$0.index] }.map { ($0.file.text, documents[$0.index]) }
    isUncertain = tree.organs.contains { organ in
      organ.children.contains { !isDraft[$0.index] && documents[$0.index].value == nil }
    }
  }

  /// The pages of the rounds that the notices of an organ name; none for what was not read.
  static func pages(of organ: TreeNode, _ documents: [ReadDocument], _ isDraft: [Bool]) -> [Route] {
    let names = organ.children.compactMap { node -> RoundName? in
      isDraft[node.index] ? nil : round(documents[node.index])
    }
    return Set(names.map(\.route)).sorted()
  }

  /// What is wrong with a link to a page of this site, as far as rounds are concerned.
  func mistake(of target: Route) -> Mistake? {
    guard RoundName.list.contains(target), !isUncertain, !pages.contains(target) else { return nil }
    if target == RoundName.list, !pages.isEmpty { return nil }
    if let draft = drafts.first(where: { Self.names($0.document, target) }) { return .linkToRoundOfDraft(draft.file) }
    if target == RoundName.list { return .brokenLink("/\(target.path)", suggestion: nil) }
    let names = pages.map(Self.name)
    let near = Spelling.suggestion(for: Self.name(target), among: names)
    return .brokenLink("/\(target.path)", suggestion: near.map { "/\(RoundName.list.path)\($0)/" })
  }

  /// The round that a document names, if it is a notice.
  private static func round(_ document: ReadDocument) -> RoundName? {
    guard case .notice(let notice) = document.value else { return nil }
    return RoundName(notice.inspection)
  }

  /// Whether a notice gives a page to its round; the list of rounds is given by any.
  private static func names(_ document: ReadDocument, _ page: Route) -> Bool {
    round(document).map { page == RoundName.list || $0.route == page } ?? false
  }

  private static func name(_ page: Route) -> String { page.segments.last.map(String.init) ?? "" }
}
