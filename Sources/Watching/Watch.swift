#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder being watched: what is seen of it, and whether it is still the same folder.
struct Watch {
  /// How often it is asked whether the folder still stands, and how often one looks where there is no news, in
  /// milliseconds.
  private static let interval = 500

  private let path: String
  private let method: FolderWatcher.Method
  private let isIgnored: @Sendable (String) -> Bool
  private var identity: FolderIdentity?
  private var eye: (any Eye)?
  private var calm = Calm()
  private var nextLook: Int

  init(_ path: String, _ method: FolderWatcher.Method, _ isIgnored: @escaping @Sendable (String) -> Bool) {
    self.path = path
    self.method = method
    self.isIgnored = isIgnored
    nextLook = milliseconds() + Self.interval
    open()
  }

  /// Whether one looks from time to time although news were asked for.
  var isWithoutNews: Bool { method == .news && eye != nil && eye?.descriptor == nil }

  /// Waits until there may be something to see, or to tell.
  func wait(for wakening: Int32) {
    let now = milliseconds()
    let patience = min(calm.wait(now: now) ?? .max, max(0, nextLook - now))
    var polled = [pollfd(fd: wakening, events: Int16(POLLIN), revents: 0)]
    if let descriptor = eye?.descriptor { polled.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
    _ = poll(&polled, nfds_t(polled.count), Int32(patience))
  }

  /// Looks, and gives the change away once it has calmed down.
  mutating func change() -> Change? {
    let now = milliseconds()
    if eye?.descriptor != nil { look(now) }
    if now >= nextLook {
      if eye?.descriptor == nil { look(now) }
      nextLook = milliseconds() + Self.interval
      if FolderIdentity(path) != identity { reopen(now) }
    }
    return calm.wait(now: milliseconds()) == 0 ? calm.take() : nil
  }

  private mutating func look(_ now: Int) {
    for news in eye?.look() ?? [] {
      switch news {
      case .file(let event, let path): calm.add(event, at: path, now: now)
      case .folder(let path): calm.add(.paths([path]), now: now)
      case .lost: return reopen(now)
      }
    }
  }

  private mutating func reopen(_ now: Int) {
    open()
    calm.add(.everything, now: now)
  }

  private mutating func open() {
    identity = FolderIdentity(path)
    eye = identity == nil ? nil : newEye()
  }

  private func newEye() -> (any Eye)? {
    #if canImport(Glibc)
      if method == .news {
        do throws(Inotify.Failure) {
          return try Inotify(path, isIgnored: isIgnored)
        } catch {
          if error == .missing { return nil }
        }
      }
    #endif
    return Comparison(path, isIgnored: isIgnored)
  }
}
