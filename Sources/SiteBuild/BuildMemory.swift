import BuildState
import Output

/// What a builder knows of its own last build, beyond what is kept for other processes.
struct BuildMemory: Sendable {
  /// What that build knew; nil before the first.
  var state: SiteState?
  /// The organs' records, unpacked.
  var records: [String: OrganRecord] = [:]
  /// The list of files that it left.
  var list: FormerList?
  /// Where the content has changed since; nil where that is not known. A build that fails leaves its changes to the next.
  var pending: ContentChanges? = ContentChanges([])
  /// Whether files of the content are links to others: then who tells what has changed names one of two places.
  var hasLinks = false
  /// The folders of the organs that were read since what may wait was last made, the index of the search above all;
  /// nil where nothing is owed.
  var owed: Set<String>?
}
