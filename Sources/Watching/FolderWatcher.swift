/// Watches a folder with all that is in it, and tells of changes when they have calmed down.
///
/// The folder may go and come back, be replaced by another, or be missing at first: each of these is a change of
/// everything. Nothing that happens after `init` is missed.
public final class FolderWatcher: Sendable {
  /// How a folder is watched.
  public enum Method: Sendable {
    /// By the system's news where it gives any, else by looking.
    case news
    /// By looking every half second: for network drives, where others' changes make no news.
    case looking
  }

  /// The system has no more threads or descriptors.
  public struct Exhausted: Error {}

  private let thread: WatchThread

  /// Watches the folder at `path`.
  ///
  /// - Parameters:
  ///   - path: the folder; a link at its end is followed anew every time.
  ///   - method: how it is watched.
  ///   - isIgnored: whether a file or folder of this name is none of the content.
  /// - Throws: `Exhausted`.
  public init(_ path: String, method: Method = .news, isIgnored: @escaping @Sendable (String) -> Bool)
    throws(Exhausted)
  {
    guard let wakening = Wakening() else { throw Exhausted() }
    thread = WatchThread(Watch(path, method, isIgnored), wakening)
    guard thread.start() else { throw Exhausted() }
  }

  deinit { stop() }

  /// Whether the folder is looked at from time to time although news were asked for: the system gives none.
  public var isWithoutNews: Bool { thread.mailbox.isWithoutNews }

  /// The next change, with all that has happened since the last one was taken; nil after `stop`.
  public func next() async -> Change? { await thread.mailbox.next() }

  /// Ends the watching.
  public func stop() {
    thread.mailbox.close()
    thread.wakening.wake()
  }
}
