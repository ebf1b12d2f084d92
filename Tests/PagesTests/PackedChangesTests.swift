import Addresses
import Disclosure
import Testing

@testable import Pages

@Suite("Packed changes")
struct PackedChangesTests {
  @Test("packed changes are what was packed, and damaged ones are left out")
  func packing() throws {
    let change = FindingChange(
      date: try SmallSite.day("2021-08"), ordinal: 3, mark: .closedBySupervisor, wording: "办结", isReopening: true,
      note: nil, title: "题", route: try #require(Route(kept: "o/通报/f/")), measure: 12)
    let packed = PackedChanges([change, change])
    #expect(packed.changes == [change, change])
    let (words, bytes) = (packed.words, packed.bytes)
    #expect(PackedChanges(words: words, bytes: bytes) == packed)
    for end in bytes.indices { #expect(PackedChanges(words: words, bytes: bytes[..<end]) == nil) }
    for end in words.indices { #expect(PackedChanges(words: Array(words[..<end]), bytes: bytes) == nil) }
    for place in bytes.indices {
      var bytes = bytes
      bytes[place] ^= 0xFF
      let damaged = try #require(PackedChanges(words: words, bytes: bytes))
      #expect(damaged.changes.count < 2 || damaged.changes != packed.changes)
      for count in 0...3 { _ = damaged.prefix(count).changes }
    }
    for place in words.indices {
      var words = words
      words[place] ^= 0xFF
      _ = PackedChanges(words: words, bytes: bytes)?.prefix(1).changes
    }
  }

  @Test("parts of packed changes are those of a month, of a date, and the first of all")
  func parts() throws {
    let dates = [
      "2021-09", "2021-08", "2021-08-31", "2021-08-31", "2021-08-31", "2021-08-01", "2021-07-31", "2021-07-02",
    ]
    let all = try dates.enumerated().map { number, date in
      FindingChange(
        date: try SmallSite.day(date), ordinal: number, mark: .completed, wording: nil, isReopening: false,
        note: String(repeating: "注", count: number), title: "题", route: try #require(Route(kept: "o/n/f/")))
    }
    let packed = PackedChanges(all)
    #expect(packed.newest == all[0].date)
    for count in 0...9 { #expect(packed.prefix(count) == PackedChanges(all.prefix(count))) }
    for month in ["2021-10", "2021-09", "2021-08", "2021-07", "2021-06"] {
      let wanted = all.filter { $0.date.iso.hasPrefix(month) }
      #expect(packed.changes(of: try SmallSite.day(month)) == PackedChanges(wanted))
    }
    for date in Set(dates + ["2021-08-30"]) {
      let order = ChangeOrder(try SmallSite.day(date))
      let wanted = all.filter { $0.date.iso == date }
      #expect(packed.count(of: order) == wanted.count)
      for start in 0...3 {
        for count in 1...4 {
          #expect(
            packed.changes(of: order, from: start, atMost: count)
              == PackedChanges(wanted.dropFirst(start).prefix(count)))
        }
      }
    }
  }
}
