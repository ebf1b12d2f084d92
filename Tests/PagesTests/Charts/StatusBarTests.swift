import Addresses
import Disclosure
import Testing

@testable import Pages

@Suite("Bars by status")
struct StatusBarTests {
  private static let statuses: [Status?] = [nil] + Status.allCases

  /// An area whose findings have the statuses in turn.
  private func counts(_ number: Int) throws -> CountsShown {
    let site = try SmallSite.site { notice in
      try (0..<number).map { index in
        let changes = try Self.statuses[index % 7].map { [try SmallSite.change("2021-09-01", $0)] } ?? []
        return .finding(
          Finding(
            route: notice.folder(try SmallSite.slug("f\(index)")), title: "f",
            record: Record(history: History(changes))))
      }
    }
    return try #require(try site.home().counts)
  }

  @Test("the pieces add up to what is counted, and fill the bar without a gap", arguments: [1, 2, 3, 7, 13, 400])
  func sums(_ number: Int) throws {
    let counts = try counts(number)
    let pieces = counts.bar.pieces
    #expect(pieces.reduce(0) { $0 + $1.count } == counts.leaves && counts.leaves == number)
    for piece in pieces { #expect(piece.count == counts[piece.mark] && piece.length.hundredths > 0) }
    var end = Share.none
    for piece in pieces {
      #expect(piece.start == end)
      end = Share.end(of: piece.start, piece.length)
    }
    #expect(end == .full)
  }

  @Test("what is done stands first, and what is not marked last")
  func order() throws {
    let marks = try counts(7).bar.pieces.map(\.mark)
    #expect(marks == [.closed, .completed, .longTerm, .phaseComplete, .inProgress, .notStarted, .unlabelled])
  }

  @Test("nothing has no bar")
  func nothing() throws {
    let counts = try counts(0)
    #expect(counts.bar.pieces.isEmpty && counts.quarter(.completed) == 0)
  }

  @Test("a shade tells quarters, and never nothing of something")
  func quarters() throws {
    let counts = try counts(400)
    #expect(counts.quarter(.completed) == 1)
    #expect(counts.quarter(.closedBySupervisor) == 0)
    let one = try self.counts(1)
    #expect(one.quarter(.unlabelled) == 4)
  }
}
