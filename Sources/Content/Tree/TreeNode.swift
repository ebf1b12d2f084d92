import Addresses
import Files

/// A document of the content tree: its kind, its file and its address, known from paths alone, before any file is read.
struct TreeNode: Sendable {
  let kind: FileKind
  /// The file that says what it is.
  let file: RelativePath
  /// Its address.
  let route: Route
  /// What lies beneath it, in order.
  var children: [TreeNode] = []
  /// Whether it is an organ whose documents need not be read again; they are then not in the tree.
  var isKnown = false
  /// Its place in the list of all documents.
  var index = 0
}

extension TreeNode {
  /// The folder or file whose name decides address and order.
  private var named: (name: String, isFolder: Bool) {
    if file.name == kind.marker, let folder = file.parent { (folder.name, true) } else { (file.name, false) }
  }

  /// The number in front of the name; what has none comes last.
  var order: Int { FileName(named.name, isFolder: named.isFolder).order ?? .max }

  var lastSegment: String { route.segments.last.map(String.init) ?? "" }
}

/// What the content folder holds.
struct ContentTree: Sendable {
  /// `site.yaml`, if there is one.
  var siteFile: RelativePath?
  /// Organs in their order.
  var organs: [TreeNode] = []
  /// Free pages in their order.
  var freePages: [TreeNode] = []
  /// The files in `assets/` and their addresses.
  var assets: [RelativePath: Route] = [:]

  /// Every document, parents before children, numbered in that order.
  mutating func numberDocuments() -> [TreeNode] {
    var all: [TreeNode] = []
    for index in organs.indices { Self.number(&organs[index], into: &all) }
    for index in freePages.indices { Self.number(&freePages[index], into: &all) }
    return all
  }

  // A method of the tree itself would hold on to the tree, and so copy all organs for each of them.
  private static func number(_ node: inout TreeNode, into all: inout [TreeNode]) {
    node.index = all.count
    all.append(node)
    for child in node.children.indices { number(&node.children[child], into: &all) }
    // The copy in the list knows the numbers of its children, too.
    all[node.index] = node
  }
}
