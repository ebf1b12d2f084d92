/// What an organ has in the parts of the index, summed up: parts that share a sum change together. It is all that must be
/// kept of an organ to know which parts an edit of it changes.
public struct OrganSums: Sendable, Hashable {
  /// A sum for each group of parts.
  public let sums: [UInt64]

  /// Sums that were kept.
  public init(kept sums: [UInt64]) { self.sums = sums }

  init(of pages: [PagePairs], _ shards: Shards) {
    var sums = [UInt64](repeating: 0, count: 1 << min(shards.bits, Self.mostBits))
    let shift = Self.shift(shards)
    for (page, pairs) in pages.enumerated() {
      for (index, pair) in pairs.pairs.enumerated() {
        let entry = Entry(pair, page: page, inTitle: index < pairs.titleCount)
        sums[shards.shard(of: pair) >> shift] &+= Self.mixed(entry.bits)
      }
    }
    self.sums = sums
  }

  /// Whether the organ has the same in a part; what it never had is another.
  func isSame(as other: OrganSums?, in shard: Int, of shards: Shards) -> Bool {
    guard let other, other.sums.count == sums.count else { return false }
    let group = shard >> Self.shift(shards)
    return sums[group] == other.sums[group]
  }

  /// So that the sums of a large site stay small beside its index.
  private static let mostBits = 8

  private static func shift(_ shards: Shards) -> Int { max(0, shards.bits - mostBits) }

  /// Spreads every bit over all others (the finish of SplitMix64: Steele, Lea and Flood 2014), so that sums of
  /// different entries differ.
  @inline(__always)
  private static func mixed(_ bits: UInt64) -> UInt64 {
    var mixed = bits &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
