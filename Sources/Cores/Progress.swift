import Synchronization

/// How far a long work is, for somebody who looks at it now and then from another thread. Whoever works counts by chunks,
/// so that counting costs nothing.
public final class Progress: Sendable {
  /// What can be seen at a moment.
  public struct Seen: Hashable, Sendable {
    /// Which stage of the work it is, counted from 0 by who does it; nil before the first.
    public let stage: Int?
    /// How many things the stage is done with.
    public let done: Int
    /// How many it has in all; 0 where nobody knows.
    public let total: Int

    /// A moment of some work.
    public init(stage: Int?, done: Int, total: Int) {
      self.stage = stage
      self.done = done
      self.total = total
    }
  }

  private let stage = Atomic<Int>(-1)
  private let done = Atomic<Int>(0)
  private let total = Atomic<Int>(0)

  /// Work that has not begun.
  public init() {}

  /// Begins a stage, of which nobody knows yet how many things it has to do.
  ///
  /// - Parameter number: which stage it is.
  public func begin(_ number: Int) {
    expect(0)
    stage.store(number, ordering: .relaxed)
  }

  /// Says how many things there are to do now; none of them is done.
  func expect(_ count: Int) {
    done.store(0, ordering: .relaxed)
    total.store(count, ordering: .relaxed)
  }

  /// Counts things that are done.
  func add(_ count: Int) { done.wrappingAdd(count, ordering: .relaxed) }

  /// Where the work is now. Between two stages the numbers may belong to either.
  public var seen: Seen {
    let stage = stage.load(ordering: .relaxed)
    return Seen(
      stage: stage < 0 ? nil : stage, done: done.load(ordering: .relaxed), total: total.load(ordering: .relaxed))
  }
}
