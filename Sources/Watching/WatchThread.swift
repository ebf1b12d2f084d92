#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Synchronization

/// The thread that watches: waiting for the disk would hold up whatever else it ran on.
final class WatchThread: Sendable {
  let mailbox = Mailbox()
  let wakening: Wakening
  /// The thread's alone, from its first moment to its last.
  private let watch: Mutex<Watch>

  init(_ watch: sending Watch, _ wakening: consuming Wakening) {
    self.wakening = wakening
    mailbox.isWithoutNews = watch.isWithoutNews
    self.watch = Mutex(watch)
  }

  /// Starts it; false where the system has no more threads.
  func start() -> Bool {
    let held = Unmanaged.passRetained(self)
    #if canImport(Glibc)
      var id = pthread_t()
      let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { WatchThread.run($0) }
    #elseif canImport(Darwin)
      var id: pthread_t?
      let body: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { WatchThread.run($0) }
    #endif
    guard pthread_create(&id, nil, body, held.toOpaque()) == 0 else {
      held.release()
      return false
    }
    #if canImport(Glibc)
      pthread_detach(id)
    #elseif canImport(Darwin)
      if let id { pthread_detach(id) }
    #endif
    return true
  }

  private static func run(_ held: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let held { Unmanaged<WatchThread>.fromOpaque(held).takeRetainedValue().run() }
    return nil
  }

  private func run() {
    watch.withLock { watch in
      while !mailbox.isClosed {
        mailbox.isWithoutNews = watch.isWithoutNews
        watch.wait(for: wakening.descriptor)
        guard !mailbox.isClosed else { return }
        if let change = watch.change() { mailbox.put(change) }
      }
    }
  }
}
