import NIOCore
import Synchronization

/// All open connections: how many there may be, and which one goes first.
final class Connections: Sendable {
  private let limits: Limits
  private let state = Mutex(State())

  private struct State {
    var open: [ObjectIdentifier: Entry] = [:]
    var turns = 0
    var streams = 0
    var isClosed = false
  }

  private struct Entry {
    let channel: any Channel
    /// When it began to wait for a request, as a number that only grows; nil while one is being answered.
    var waitingSince: Int?
  }

  init(_ limits: Limits) { self.limits = limits }

  /// Takes a connection, and closes the one that has waited longest where there are too many. Where all of them are at
  /// work, the new one is closed.
  func add(_ channel: any Channel) {
    let surplus = state.withLock { state -> (any Channel)? in
      guard !state.isClosed else { return channel }
      state.turns += 1
      state.open[ObjectIdentifier(channel)] = Entry(channel: channel, waitingSince: state.turns)
      guard state.open.count > limits.connections else { return nil }
      return state.open.values.min { $0.waitingSince ?? .max < $1.waitingSince ?? .max }?.channel
    }
    surplus?.close(promise: nil)
  }

  /// Whether it waits for a request or is being answered.
  func set(_ channel: any Channel, isWaiting: Bool) {
    state.withLock { state in
      state.turns += 1
      state.open[ObjectIdentifier(channel)]?.waitingSince = isWaiting ? state.turns : nil
    }
  }

  func remove(_ channel: any Channel) {
    state.withLock { _ = $0.open.removeValue(forKey: ObjectIdentifier(channel)) }
  }

  /// Takes a place among the streams, if one is left.
  func takeStream() -> Bool {
    state.withLock { state in
      guard state.streams < limits.streams else { return false }
      state.streams += 1
      return true
    }
  }

  func giveBackStream() {
    state.withLock { $0.streams -= 1 }
  }

  /// Closes all of them, and every one that still comes.
  func closeAll() {
    let open = state.withLock { state in
      state.isClosed = true
      return state.open.values.map(\.channel)
    }
    for channel in open { channel.close(promise: nil) }
  }
}
