import Cores
import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One line on a terminal that tells how far a long work is: it comes when the work takes its time, and is gone when the
/// work ends. A thread of its own writes it, since the others have work to do.
final class ProgressLine: Sendable {
  /// When to write, in milliseconds.
  struct Pace {
    /// How long to wait before the first line: short work shows none.
    var delay: Int32 = 500
    /// How long to wait between two lines.
    var interval: Int32 = 100
  }

  private let thread: pthread_t
  /// Closing it ends the thread.
  private let end: Int32

  /// Begins to look at some work. Nil where the system has no thread or pipe left; the work goes on without a line.
  ///
  /// - Parameters:
  ///   - progress: the work.
  ///   - descriptor: a terminal.
  ///   - pace: when to write.
  ///   - words: says a moment of the work in less than a line; nil for a moment that is not worth a word.
  init?(
    of progress: Progress, on descriptor: Int32, pace: Pace = Pace(),
    words: @escaping @Sendable (Progress.Seen) -> String?
  ) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let writing = Writing(progress: progress, descriptor: descriptor, pace: pace, wake: ends[0], words: words)
    guard let thread = Self.start(writing) else {
      for end in ends { close(end) }
      return nil
    }
    (self.thread, end) = (thread, ends[1])
  }

  /// Takes the line away; nothing is written behind it.
  func finish() {
    close(end)
    pthread_join(thread, nil)
  }

  private static func start(_ writing: Writing) -> pthread_t? {
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let box = Unmanaged.passRetained(writing)
    let code = pthread_create(
      &thread, nil,
      { box in
        #if canImport(Glibc)
          guard let box else { return nil }
        #endif
        Unmanaged<Writing>.fromOpaque(box).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    if code != 0 { box.release() }
    return code == 0 ? thread : nil
  }
}

/// What the thread does.
private final class Writing: Sendable {
  private let progress: Progress
  private let descriptor: Int32
  private let pace: ProgressLine.Pace
  private let wake: Int32
  private let words: @Sendable (Progress.Seen) -> String?

  init(
    progress: Progress, descriptor: Int32, pace: ProgressLine.Pace, wake: Int32,
    words: @escaping @Sendable (Progress.Seen) -> String?
  ) {
    self.progress = progress
    self.descriptor = descriptor
    self.pace = pace
    self.wake = wake
    self.words = words
  }

  func run() {
    var last = ""
    var wait = pace.delay
    while !isEnded(within: wait) {
      wait = pace.interval
      guard let line = words(progress.seen), line != last else { continue }
      write("\r" + Wrapping.padded(line, to: DisplayWidth.of(last)))
      last = line
    }
    if !last.isEmpty { write("\r" + Wrapping.padded("", to: DisplayWidth.of(last)) + "\r") }
    close(wake)
  }

  /// Waits; the other end of the pipe is closed when the work ends.
  private func isEnded(within milliseconds: Int32) -> Bool {
    var ends = [pollfd(fd: wake, events: Int16(POLLIN), revents: 0)]
    return poll(&ends, 1, milliseconds) > 0
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    #if canImport(Glibc)
      _ = Glibc.write(descriptor, bytes, bytes.count)
    #else
      _ = Darwin.write(descriptor, bytes, bytes.count)
    #endif
  }
}
