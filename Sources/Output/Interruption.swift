import Synchronization

/// A kill that tests simulate: from the given step on nothing more is done, neither forward nor in cleaning up.
final class Interruption: Sendable {
  private let last: Int
  private let done = Mutex(0)

  /// Lets `steps` steps happen.
  init(after steps: Int) {
    last = steps
  }

  /// How many steps were asked for.
  var count: Int { done.withLock { $0 } }

  /// Called before every change to the disk.
  func step() throws(OutputRefusal) {
    let number = done.withLock { done in
      done += 1
      return done
    }
    if number > last { throw .closed }
  }
}
