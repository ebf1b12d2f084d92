import CGumbo

/// Finds the notes of a page before it is read: a mark is a link of a few characters that leads to a place further down,
/// and the note is where a link leads back to it. Word, GFM and the editors of portals all write them so, with names of
/// their own.
struct NoteSurvey: PageVisitor {
  /// The links that are marks, and the links that lead back, each with the number of its note.
  private(set) var marks: [PageNode: Int] = [:]
  private(set) var backLinks: [PageNode: Int] = [:]
  /// The elements that hold a note and nothing else, all its paragraphs, with its number.
  private(set) var containers: [PageNode: Int] = [:]
  private var links: [Link] = []
  private var open: [Place] = []
  private var count = 0
  private var openLinks: [Int] = []

  /// An element, and how many were entered before it.
  private struct Place {
    let node: PageNode
    let order: Int

    var names: [String] { [node["id"], node["name"]].compactMap(\.self).filter { !$0.isEmpty } }
  }

  private struct Link {
    let node: PageNode
    let target: String
    /// The elements around it, the outermost first, itself the last.
    let around: [Place]
    var text = 0

    var order: Int { around.last?.order ?? 0 }
    var names: [String] { around.flatMap(\.names) }
  }

  /// How far up the name of a mark or a note may stand, how long either link may be in UTF-8 bytes, how many links a
  /// page may have to be looked through.
  private static let (reach, longest, most) = (5, 12, 20_000)

  /// How long names may be that are held against each other, in UTF-8 bytes.
  private static let longestName = 64

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
      open.append(Place(node: node, order: count))
      count += 1
      if tag == GUMBO_TAG_A, let target = node["href"], target.hasPrefix("#"), links.count < Self.most {
        openLinks.append(links.count)
        links.append(Link(node: node, target: String(target.dropFirst()), around: open.suffix(Self.reach)))
      }
      return true
    }
  }

  mutating func leave(_ node: PageNode) {
    open.removeLast()
    if let last = openLinks.last, links[last].node == node { openLinks.removeLast() }
  }

  /// Each mark with the first link behind it that leads back to it.
  private mutating func pair() {
    var byTarget: [String: [Int]] = [:]
    for (index, link) in links.enumerated() where (1...Self.longest).contains(link.text) {
      byTarget[link.target, default: []].append(index)
    }
    var pairs: [(mark: Int, back: Int)] = []
    let names = links.map(\.names)
    for (index, mark) in links.enumerated()
    where backLinks[mark.node] == nil && (1...Self.longest).contains(mark.text) {
      let back = names[index].lazy.compactMap { byTarget[$0]?.first { $0 > index } }
        .first { names[$0].contains(mark.target) && marks[links[$0].node] == nil }
      guard let back, backLinks[links[back].node] == nil else { continue }
      pairs.append((index, back))
      marks[mark.node] = pairs.count
      backLinks[links[back].node] = pairs.count
    }
    findContainers(pairs)
  }

  /// A note has all its paragraphs in one element, of the name that the mark leads to or one made like it, and no other note
  /// is in there: `<div id="ftn1">` for `#_ftn1`, `<li id="fn-1">` with the way back in its last paragraph.
  private mutating func findContainers(_ pairs: [(mark: Int, back: Int)]) {
    var held: [PageNode: Int] = [:]
    for pair in pairs { for place in links[pair.back].around { held[place.node, default: 0] += 1 } }
    for (index, pair) in pairs.enumerated() {
      let mark = links[pair.mark]
      let container = links[pair.back].around.dropLast().first { place in
        held[place.node] == 1 && place.order > mark.order && place.names.contains { Self.isAlike($0, mark.target) }
      }
      if let container { containers[container.node] = index + 1 }
    }
  }

  private static func isAlike(_ name: String, _ target: String) -> Bool {
    if name == target { return true }
    // A hostile page has names as long as books.
    guard name.utf8.count > 2, max(name.utf8.count, target.utf8.count) <= longestName else { return false }
    return target.contains(name) || name.contains(target)
  }
}
