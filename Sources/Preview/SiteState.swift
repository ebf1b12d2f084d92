import FileServer
import Synchronization

/// What is served right now: the last good site, and what has gone wrong since.
final class SiteState: Sendable {
  private let state = Mutex(Present())

  /// What is served at one moment.
  struct Present: Sendable {
    /// The last good site; nil before the first.
    var site: ServedSite?
    /// The segments of its base address's path.
    var base: [String] = []
    /// What has gone wrong since.
    var problems = Problems.none
    /// Whether it shows nothing that would not be published.
    var isPublishable = true
    /// How many builds there have been.
    var builds = 0
  }

  var present: Present { state.withLock { $0 } }

  /// Changes what is served.
  func change(_ body: (inout Present) -> Void) {
    state.withLock { body(&$0) }
  }
}
