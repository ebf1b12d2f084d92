import TestSupport
import Testing

@testable import Search

@Suite("A part of the index")
struct ShardTests {
  private func entries(_ random: inout SplitMix, _ shards: Shards, _ number: Int, end: Int) -> [Entry] {
    var entries: Set<Entry> = []
    while entries.count < 400 {
      let pair = UInt32.random(in: 1 << 16 ... .max, using: &random)
      guard shards.shard(of: pair) == number else { continue }
      let pages = Int.random(in: 1...end, using: &random)
      for page in 0..<end where Int.random(in: 1...end, using: &random) <= pages {
        entries.insert(Entry(pair, page: page, inTitle: Bool.random(using: &random)))
      }
    }
    // A page has a pair in the title or in the text, never twice.
    var seen: Set<UInt64> = []
    return entries.sorted().filter { seen.insert($0.bits >> 1).inserted }
  }

  @Test("reads back as it was written", arguments: 0..<20 as Range<UInt64>)
  func roundTrip(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let end = Int.random(in: 64...400, using: &random)
    let shards = Shards(end: end)
    let number = Int.random(in: 0..<shards.count, using: &random)
    let entries = entries(&random, shards, number, end: end)
    let shard = Shard(number, of: shards, end: end)
    #expect(try shard.entries(of: shard.bytes(of: entries)).sorted() == entries)
  }

  @Test("may be empty")
  func empty() throws {
    let shard = Shard(3, of: Shards(end: 64), end: 64)
    #expect(try shard.entries(of: shard.bytes(of: [])).isEmpty)
  }

  @Test("pages side by side cost nothing")
  func dense() throws {
    let entries = (0..<10_000).map { Entry(0x6574_6539, page: $0, inTitle: false) }
    let shards = Shards(end: 10_000)
    let shard = Shard(shards.shard(of: 0x6574_6539), of: shards, end: 10_000)
    #expect(shard.bytes(of: entries).count < 16)
  }

  @Test("whatever the bytes are, they are read or refused", arguments: 0..<50 as Range<UInt64>)
  func damaged(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let shards = Shards(end: 100)
    let shard = Shard(1, of: shards, end: 100)
    var bytes = shard.bytes(of: entries(&random, shards, 1, end: 100))
    for _ in 0..<4 {
      bytes[Int.random(in: 2..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
    if seed % 3 == 0 { bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random)) }
    let entries = (try? shard.entries(of: bytes)) ?? []
    #expect(entries.allSatisfy { $0.page < 100 })
  }

  @Test("sorts as a comparison does", arguments: 0..<10 as Range<UInt64>)
  func sorting(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    var entries = (0..<2000).map { _ in Entry(bits: UInt64.random(in: 0 ... .max, using: &random) >> (seed * 4)) }
    let expected = entries.sorted()
    entries.sortByDigits()
    #expect(entries == expected)
  }
}
