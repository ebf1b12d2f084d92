/// The numbers of the pages that can be found: each organ has a block of them, so that a page that comes or goes moves
/// only the numbers of its own organ, as long as that still has room.
public struct PageNumbers: Hashable, Sendable {
  /// The numbers of one organ, or of the pages beside the organs.
  public struct Block: Hashable, Sendable {
    /// The first segment of the organ's address; empty for the pages beside the organs.
    public let name: String
    /// How many pages it has.
    public let count: Int
    /// The number of its first page.
    public let first: Int
  }

  /// The blocks in the order of their numbers.
  public let blocks: [Block]
  /// All numbers are less than this.
  public let end: Int

  /// Numbers for pages.
  ///
  /// - Parameter counts: the organs, by the first segments of their addresses, and how many pages each has.
  public init(_ counts: [(name: String, count: Int)]) {
    var first = 0
    blocks = counts.map { name, count in
      defer { first += (count + Self.room - 1) / Self.room * Self.room }
      return Block(name: name, count: count, first: first)
    }
    end = max(64, first)
  }

  /// Whether every block begins where it does in other numbers, so that pages of organs that are as they were have the
  /// same numbers in both.
  public func isPlaced(as other: PageNumbers) -> Bool {
    end == other.end && blocks.map(\.name) == other.blocks.map(\.name)
      && blocks.map(\.first) == other.blocks.map(\.first)
  }

  /// A block begins at a multiple of this.
  private static let room = 16
}

/// Which part of the index a pair stands in. Pairs with the same first character lie in a few parts side by side, so that
/// a single character can be found.
public struct Shards: Hashable, Sendable {
  /// How many bits the number of a part has.
  public let bits: Int

  /// A part for about sixteen pages: so its size stays the same however large a site is.
  ///
  /// - Parameter end: the end of the pages' numbers.
  public init(end: Int) { bits = Int.bitWidth - 1 - end.leadingZeroBitCount - 4 }

  /// How many parts there are.
  public var count: Int { 1 << bits }

  /// How many of the bits the first character decides; the second one's lowest decide the others.
  var firstBits: Int { min(bits, 6) }
  var secondBits: Int { bits - firstBits }

  /// The part of a pair.
  @inline(__always)
  func shard(of pair: UInt32) -> Int {
    let first = Int(((pair >> 16) &* 0x9E37_79B1) >> UInt32(32 - firstBits))
    return first << secondBits | Int(pair) & (1 << secondBits - 1)
  }
}
