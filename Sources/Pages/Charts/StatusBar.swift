/// A bar that is divided by status, what is done on the left: the numbers of `CountsShown` in a coordinate system.
public struct StatusBar: Hashable, Sendable {
  /// A piece of the bar.
  public struct Piece: Hashable, Sendable {
    /// The status.
    public let mark: StatusMark
    /// How many have it.
    public let count: Int
    /// Where the piece begins.
    public let start: Share
    /// How long it is.
    public let length: Share
  }

  /// The pieces from left to right. Each ends where the next begins, and the last where the bar ends.
  public let pieces: [Piece]

  /// Whether all that is counted has the same status.
  public var isOfOneStatus: Bool { pieces.count == 1 }

  init(_ marked: [CountsShown.Marked]) {
    let total = marked.reduce(0) { $0 + $1.count }
    var before = 0
    pieces = marked.map { piece in
      let start = Share(before, of: total)
      before += piece.count
      let length = Share(Share(before, of: total).hundredths - start.hundredths)
      return Piece(mark: piece.mark, count: piece.count, start: start, length: length)
    }
  }
}

extension CountsShown {
  /// The counts as a bar.
  public var bar: StatusBar { StatusBar(marked.reversed()) }

  /// How much of all a mark has, in quarters rounded up: 0 for none, 4 for more than three quarters.
  public func quarter(_ mark: StatusMark) -> Int {
    leaves > 0 ? (4 * self[mark] + leaves - 1) / leaves : 0
  }
}
