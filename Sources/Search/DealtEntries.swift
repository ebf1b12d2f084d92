import Cores

/// The entries of some pages, dealt out to the parts of the index.
struct DealtEntries: Sendable {
  private let entries: [Entry]
  /// Where those of each part begin; one more, where the last ones end.
  private let starts: [Int]

  /// Those of a part, in the order of the pages.
  subscript(shard: Int) -> ArraySlice<Entry> { entries[starts[shard]..<starts[shard + 1]] }

  /// Deals out pages on all cores, some hundreds at a time.
  static func dealing(_ pages: [NumberedPage], to shards: Shards, _ wanted: [Bool]) async -> [DealtEntries] {
    let size = max(64, (pages.count + 15) / 16)
    return await onAllCores((pages.count + size - 1) / size, chunk: 1) { part in
      DealtEntries(pages[part * size..<min(pages.count, (part + 1) * size)], shards, wanted)
    }
  }

  private init(_ pages: ArraySlice<NumberedPage>, _ shards: Shards, _ wanted: [Bool]) {
    var starts = [Int](repeating: 0, count: shards.count + 1)
    for page in pages {
      for pair in page.pairs.pairs {
        let shard = shards.shard(of: pair)
        if wanted[shard] { starts[shard + 1] += 1 }
      }
    }
    for shard in 0..<shards.count { starts[shard + 1] += starts[shard] }
    self.starts = starts
    let count = starts[shards.count]
    entries = [Entry](unsafeUninitializedCapacity: count) { entries, filled in
      for page in pages {
        for (index, pair) in page.pairs.pairs.enumerated() {
          let shard = shards.shard(of: pair)
          guard wanted[shard] else { continue }
          entries[starts[shard]] = Entry(pair, page: page.number, inTitle: index < page.pairs.titleCount)
          starts[shard] += 1
        }
      }
      filled = count
    }
  }
}
