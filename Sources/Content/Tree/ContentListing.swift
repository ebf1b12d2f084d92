import Cores
import Files

/// What there is in a content folder. Organs lie beside each other, so that their folders are looked into on all cores.
struct ContentListing: Sendable {
  /// Every file and folder; those of one folder are sorted.
  private(set) var entries: [Entry]
  /// What was seen of each folder.
  private(set) var folders: [SeenFolder]

  /// - Parameters:
  ///   - root: the content folder.
  ///   - known: the folders at its top that need not be looked into.
  /// - Throws: where a folder cannot be read; what vanishes meanwhile is left out.
  init(of root: Root, known: Set<String> = []) async throws(FileError) {
    (entries, folders) = try root.listing { _ in false }
    let below = entries.filter { $0.kind == .folder && !$0.path.text.hasPrefix(".") && !known.contains($0.path.text) }
      .map(\.path)
    typealias Found = Result<(entries: [Entry], folders: [SeenFolder]), FileError>
    let found = await onAllCores(below.count, chunk: 8) { index in
      Found { () throws(FileError) in try root.listing(of: below[index]) }
    }
    for result in found {
      let inside = try result.get()
      entries += inside.entries
      folders += inside.folders
    }
  }
}
