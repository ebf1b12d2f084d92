import Addresses
import Diagnostics
import Disclosure

/// Holds what `continues:` says against all that was read: it leads to a finding of an earlier notice of the same organ.
/// So no chain of findings can close to a ring, and an organ is whole by itself.
struct ContinuationCheck {
  private let documents: [ReadDocument]
  private let isDraft: [Bool]
  /// Findings and 具体问题 with their notices.
  private var findings: [Route: (node: TreeNode, notice: TreeNode)] = [:]

  init(_ tree: ContentTree, documents: [ReadDocument], isDraft: [Bool]) {
    self.documents = documents
    self.isDraft = isDraft
    guard documents.contains(where: { !$0.continuations.isEmpty }) else { return }
    for organ in tree.organs {
      for notice in organ.children { add(beneath: notice, of: notice) }
    }
  }

  private mutating func add(beneath node: TreeNode, of notice: TreeNode) {
    for child in node.children {
      if child.kind != .area { findings[child.route] = (child, notice) }
      add(beneath: child, of: notice)
    }
  }

  /// What is wrong with what a document continues.
  func diagnostics(of node: TreeNode) -> [Diagnostic] {
    documents[node.index].continuations.compactMap { continuation in
      mistake(of: continuation.target, from: node).map { $0.at(continuation.place) }
    }
  }

  private func mistake(of target: Route, from node: TreeNode) -> Mistake? {
    guard target.segments.first == node.route.segments.first else { return .continuesOtherOrgan("/\(target.path)") }
    guard let earlier = findings[target], let own = findings[node.route] else {
      return .continuesNoFinding("/\(target.path)")
    }
    if isDraft[earlier.node.index] { return .continuesDraft(earlier.node.file.text) }
    guard let date = self.date(of: earlier.notice), let ownDate = self.date(of: own.notice) else { return nil }
    return date.lastDay < ownDate.lastDay ? nil : .continuesLater(earlier.node.file.text, date.iso, ownDate.iso)
  }

  private func date(of notice: TreeNode) -> DisclosureDate? {
    if case .notice(let notice) = documents[notice.index].value { notice.date } else { nil }
  }
}
