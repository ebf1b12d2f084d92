#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How the time of some work grows when its input is doubled: linear work takes twice as long.
///
/// The time is that of this thread on a processor, whatever else the machine does. What is left of chance only adds to it:
/// so the least times of many rounds count. And a size at which the input outgrows a cache takes a little more than its
/// share: so a doubling that took too long is followed by the next one. Quadratic work, or any that is linear nowhere, takes
/// too long at each of them.
package struct Growth: CustomStringConvertible {
  /// What was measured: the size of the input, and how many times as long the double one took.
  private var doublings: [(count: Int, ratio: Double)] = []
  /// How many times as long double the input may take.
  private static let limit = 2.2
  /// How many rounds may pass until a doubling takes no longer than that; larger inputs are measured less often.
  private static let rounds = [40, 20, 10]
  /// A few rounds in any case: one that disturbed the smaller input alone would hide what the larger one takes.
  private static let fewestRounds = 3
  /// Seconds that the smaller input takes at least, for a clock to tell.
  private static let leastTime = 0.01

  /// Measures some work.
  ///
  /// - Parameters:
  ///   - count: the size to begin with; it is doubled until there is enough to measure.
  ///   - most: the size beyond which that is not looked for.
  ///   - make: an input of a size.
  ///   - work: what takes time; it stays on its thread.
  package init<Input>(from count: Int, upTo most: Int, make: (Int) -> Input, work: (Input) throws -> Void) rethrows {
    var (count, input) = (count, make(count))
    while count < most, try Self.seconds(work, input) < Self.leastTime {
      count *= 2
      input = make(count)
    }
    for rounds in Self.rounds {
      let double = make(count * 2)
      doublings.append((count, try Self.ratio(rounds, work, input, double)))
      if isLinear { return }
      (count, input) = (count * 2, double)
    }
  }

  /// Whether there is a doubling that took no longer than it may.
  package var isLinear: Bool { doublings.contains { $0.ratio <= Self.limit } }

  package var description: String {
    doublings.map { "\($0.count) → \($0.count * 2): \($0.ratio)" }.joined(separator: "; ")
  }

  private static func ratio<Input>(_ rounds: Int, _ work: (Input) throws -> Void, _ input: Input, _ double: Input)
    rethrows
    -> Double
  {
    var best = (one: Double.infinity, two: Double.infinity)
    for round in 1...rounds {
      best = (min(best.one, try seconds(work, input)), min(best.two, try seconds(work, double)))
      // What is done in no time at all is refused at its first character.
      if round >= fewestRounds, best.two <= max(best.one * limit, leastTime) { return min(limit, best.two / best.one) }
    }
    return best.two / best.one
  }

  private static func seconds<Input>(_ work: (Input) throws -> Void, _ input: Input) rethrows -> Double {
    try ThreadClock.measure { try work(input) }
  }
}

/// The time that this thread has had on a processor: it stands still while others have it.
package enum ThreadClock {
  /// Seconds since the thread began.
  package static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Seconds that some work takes of this thread.
  package static func measure(_ work: () throws -> Void) rethrows -> Double {
    let start = seconds
    try work()
    return seconds - start
  }
}
