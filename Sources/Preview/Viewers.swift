import FileServer
import SafeHTML
import Synchronization
import WebServer

/// The open pages: each says by `/-/events` which page and which files it shows, and is told when these have changed.
///
/// A page is told the present state when it comes and whenever that state is another one: the version of the page, the
/// versions of its styles and pictures, and what has gone wrong. What to do about it, the page itself decides
/// (`reload.js`). So a page that was away, or was opened by a former server, catches up in the same way.
final class Viewers: Sendable {
  private let open = Mutex(Open())
  private let telling = Mutex(())
  private let state: @Sendable (Watched, inout Versions) -> [UInt8]

  /// The addresses that one page shows.
  struct Watched: Sendable {
    let page: RequestPath
    /// Each as the page spells it, and what it leads to.
    let files: [(address: String, path: RequestPath)]
  }

  private struct Viewer {
    let stream: EventStream
    let watched: Watched
    var told: [UInt8]
  }

  private struct Open {
    var viewers: [Int: Viewer] = [:]
    var turns = 0
  }

  /// - Parameter state: the present state as a page is told it; the versions that were looked up are kept for the next
  ///   one.
  init(_ state: @escaping @Sendable (Watched, inout Versions) -> [UInt8]) {
    self.state = state
  }

  /// How many pages are open.
  var count: Int { open.withLock { $0.viewers.count } }

  /// Takes a page and tells it the present state.
  func add(_ stream: EventStream, _ watched: Watched) {
    let turn = open.withLock { open in
      open.turns += 1
      open.viewers[open.turns] = Viewer(stream: stream, watched: watched, told: [])
      return open.turns
    }
    stream.whenClosed { [weak self] in
      self?.open.withLock { _ = $0.viewers.removeValue(forKey: turn) }
    }
    tell([turn])
  }

  /// Tells every page whose state has changed.
  func update() {
    tell(open.withLock { Array($0.viewers.keys) })
  }

  /// One at a time, so that nobody is told what was before what is.
  private func tell(_ turns: [Int]) {
    telling.withLock { _ in
      var versions = Versions()
      for turn in turns {
        guard let viewer = open.withLock({ $0.viewers[turn] }) else { continue }
        let state = state(viewer.watched, &versions)
        guard state != viewer.told else { continue }
        open.withLock { $0.viewers[turn]?.told = state }
        viewer.stream.send("state", data: state)
      }
    }
  }
}

/// The versions of files, each looked up once: many pages show the same style.
struct Versions {
  private var known: [RequestPath: String] = [:]

  /// The version at a path; empty where nothing is.
  mutating func version(at path: RequestPath, of look: (RequestPath) -> String?) -> String {
    if let version = known[path] { return version }
    let version = look(path) ?? ""
    known[path] = version
    return version
  }
}
