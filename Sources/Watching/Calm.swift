import Files

/// THE rule for how long a flow of changes is waited for: a save is one change, however an editor does it, and a branch
/// switch of a thousand files is one, too.
///
/// All times are in milliseconds, on a clock that only runs.
struct Calm {
  /// After the last event, when every file that was written is closed.
  static let quiet = 1
  /// After the last event, while a file is open for writing, or has just gone: editors that write a new file put it in
  /// the place of the old one.
  static let unfinished = 60
  /// After the first event, whatever happens.
  static let longest = 400

  private(set) var change: Change?
  private var first = 0
  private var last = 0
  private var open: Set<RelativePath> = []

  /// What happened to a file.
  enum Event {
    /// It was written and closed, or renamed into place: it is whole.
    case whole
    /// It was opened for writing, or written to; it may be half of what it will be.
    case begun
    /// It is gone.
    case gone
  }

  /// Takes an event.
  mutating func add(_ event: Event, at path: RelativePath, now: Int) {
    switch event {
    case .whole: open.remove(path)
    case .begun, .gone: open.insert(path)
    }
    add(.paths([path]), now: now)
  }

  /// Takes a change of which it is not known how it came about.
  mutating func add(_ more: Change, now: Int) {
    if change == nil { first = now }
    change = change?.joined(with: more) ?? more
    last = now
  }

  /// How long to wait until the change is told, at least 0; nil while there is none.
  func wait(now: Int) -> Int? {
    guard change != nil else { return nil }
    let calm = last + (open.isEmpty ? Self.quiet : Self.unfinished)
    return max(0, min(calm, first + Self.longest) - now)
  }

  /// Gives the change away.
  mutating func take() -> Change? {
    defer { self = Calm() }
    return change
  }
}

/// Milliseconds on a clock that only runs.
func milliseconds() -> Int {
  let (seconds, attoseconds) = (ContinuousClock.now - start).components
  return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
}

private let start = ContinuousClock.now
