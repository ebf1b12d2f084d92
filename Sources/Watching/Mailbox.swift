import Synchronization

/// Where the watching thread leaves changes until they are taken; those that come meanwhile become one.
final class Mailbox: Sendable {
  private let state = Mutex(State())

  private struct State {
    var change: Change?
    var waiting: CheckedContinuation<Change?, Never>?
    var isClosed = false
    var isWithoutNews = false
  }

  var isClosed: Bool { state.withLock { $0.isClosed } }

  var isWithoutNews: Bool {
    get { state.withLock { $0.isWithoutNews } }
    set { state.withLock { $0.isWithoutNews = newValue } }
  }

  func put(_ change: Change) {
    let waiting = state.withLock { state -> CheckedContinuation<Change?, Never>? in
      guard let waiting = state.waiting else {
        state.change = state.change?.joined(with: change) ?? change
        return nil
      }
      state.waiting = nil
      return waiting
    }
    waiting?.resume(returning: change)
  }

  func next() async -> Change? {
    await withCheckedContinuation { continuation in
      let isReady = state.withLock { state in
        guard state.change == nil, !state.isClosed else { return true }
        state.waiting = continuation
        return false
      }
      guard isReady else { return }
      continuation.resume(
        returning: state.withLock { state in
          defer { state.change = nil }
          return state.isClosed ? nil : state.change
        })
    }
  }

  func close() {
    let waiting = state.withLock { state in
      state.isClosed = true
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume(returning: nil)
  }
}
