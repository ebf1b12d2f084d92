import Cores
import Diagnostics
import Disclosure
import Files

/// Sorts what a reading looked at by organ, so that the next one can tell which organs are as they were.
struct Sightings {
  private var folders: [String: [SeenFolder]] = [:]
  /// What was looked at beside the organs.
  private(set) var surroundings = ContentSeen(folders: [], files: [])

  /// - Parameters:
  ///   - listed: every folder that was listed.
  ///   - assembly: the documents that were read.
  ///   - tree: the organs and free pages.
  ///   - siteFile: `site.yaml` as it was read; nil where it could not be.
  init(_ listed: [SeenFolder], of assembly: Assembly, _ tree: ContentTree, _ siteFile: SeenFile?) {
    let organs = Set(tree.organs.map(\.file.firstComponent))
    for folder in listed {
      let first = folder.path?.firstComponent
      if let first, organs.contains(first) {
        folders[first, default: []].append(folder)
      } else {
        surroundings.folders.append(folder)
      }
    }
    let pages = tree.freePages.map(assembly.seen)
    surroundings.files = [siteFile].compactMap { $0 } + pages.flatMap { $0 ?? [] }
    surroundings.isWhole = siteFile != nil && !pages.contains { $0 == nil }
  }

  /// The organs, with what was looked at of each: `nodes` are those of the tree, `organs` their values in the same order;
  /// of those in `complained` something was said that must be said again.
  func organs(_ nodes: [TreeNode], _ organs: [Organ?], _ assembly: Assembly, complained: Set<String>) async
    -> [OrganContent]
  {
    await onAllCores(nodes.count, chunk: 16) { [folders] index in
      let node = nodes[index]
      let folder = node.file.firstComponent
      let files = node.isKnown ? [] : assembly.seen(node)
      return OrganContent(
        folder: folder, route: node.route, isKnown: node.isKnown, organ: organs[index],
        documents: assembly.targets(of: node),
        formerAddresses: node.isKnown ? [] : assembly.formerAddresses(of: node),
        rounds: assembly.rounds(of: node), hasDiagnostics: complained.contains(folder),
        seen: ContentSeen(folders: folders[folder] ?? [], files: files ?? [], isWhole: files != nil))
    }
  }
}
