import CGumbo

/// Finds the notes of a page before it is read: a mark is a link of a few characters that leads to a place further down,
/// and the note is where a link leads back to it. Word, GFM and the editors of portals all write them so, with names of
/// their own.
struct NoteSurvey: PageVisitor {
  /// The links that are marks, and the links that lead back, each with the number of its note.
  private(set) var marks: [PageNode: Int] = [:]
  private(set) var backLinks: [PageNode: Int] = [:]
  private var links: [Link] = []
  private var open: [PageNode] = []
  private var openLinks: [Int] = []

  private struct Link {
    let node: PageNode
    let target: String
    /// The names of the elements around it, its own among them.
    let names: [String]
    var text = 0
  }

  /// How far up the name of a mark or a note may stand, how long either link may be in UTF-8 bytes, how many links a
  /// page may have to be looked through.
  private static let (reach, longest, most) = (5, 12, 20_000)

  init(_ tree: borrowing PageTree) {
    var survey = Self()
    tree.walk(&survey)
    survey.pair()
    self = survey
  }

  private init() {}

  mutating func enter(_ node: PageNode) -> Bool {
    switch node.kind {
    case .text(let text, _):
      guard let last = openLinks.last else { return false }
      for piece in PageText(text) { if case .visible(let bytes) = piece { links[last].text += bytes.count } }
      return false
    case .space, .other: return false
    case .element(let tag):
      open.append(node)
      if tag == GUMBO_TAG_A, let target = node["href"], target.hasPrefix("#"), links.count < Self.most {
        openLinks.append(links.count)
        links.append(Link(node: node, target: String(target.dropFirst()), names: names))
      }
      return true
    }
  }

  mutating func leave(_ node: PageNode) {
    open.removeLast()
    if let last = openLinks.last, links[last].node == node { openLinks.removeLast() }
  }

  private var names: [String] {
    open.suffix(Self.reach).flatMap { [$0["id"], $0["name"]] }.compactMap(\.self).filter { !$0.isEmpty }
  }

  /// Each mark with the first link behind it that leads back to it.
  private mutating func pair() {
    var byTarget: [String: [Int]] = [:]
    for (index, link) in links.enumerated() where (1...Self.longest).contains(link.text) {
      byTarget[link.target, default: []].append(index)
    }
    var number = 0
    for (index, mark) in links.enumerated()
    where backLinks[mark.node] == nil && (1...Self.longest).contains(mark.text) {
      let back = mark.names.lazy.compactMap { byTarget[$0]?.first { $0 > index } }
        .first { links[$0].names.contains(mark.target) && marks[links[$0].node] == nil }
      guard let back, backLinks[links[back].node] == nil else { continue }
      number += 1
      marks[mark.node] = number
      backLinks[links[back].node] = number
    }
  }
}
