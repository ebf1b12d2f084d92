import Cores

/// Makes the index out of the pairs of pages, and out of a former index for the pages that nobody read again:
///
/// 1. the pages that were read get their numbers (`PageNumbers`), and what each organ has in each part is summed up
///    (`OrganSums`): where that is as it was, the part needs no change;
/// 2. the pairs of these pages are dealt out to the parts that change (`DealtEntries`);
/// 3. each of these is put together with what the former index has of the other pages (`FormerIndex`), and sorted.
public struct IndexMaker: Sendable {
  /// The numbers of the pages.
  public let numbering: PageNumbers
  /// The parts of the index.
  public let shards: Shards
  /// What each organ that was read has in each part, by the first segments of the addresses.
  public let sums: [String: OrganSums]
  private let pages: [NumberedPage]
  private let read: Set<String>

  /// - Parameters:
  ///   - numbering: the numbers of all pages.
  ///   - read: the pages of the organs that were read, by the first segments of the organs' addresses, in their order.
  public init(_ numbering: PageNumbers, read: [String: [PagePairs]]) async {
    self.numbering = numbering
    let shards = Shards(end: numbering.end)
    self.shards = shards
    self.read = Set(read.keys)
    let blocks = numbering.blocks.compactMap { block in read[block.name].map { (block, $0) } }
    pages = blocks.flatMap { block, pages in
      pages.enumerated().map { NumberedPage(number: block.first + $0, pairs: $1) }
    }
    let sums = await onAllCores(blocks.count, chunk: 1) { index in
      (blocks[index].0.name, OrganSums(of: blocks[index].1, shards))
    }
    self.sums = Dictionary(sums, uniquingKeysWith: { first, _ in first })
  }

  /// Which parts must be made: all where there is no former index or the numbers are others.
  ///
  /// - Parameters:
  ///   - former: the numbers of the former index; nil where there is none.
  ///   - formerSums: what each organ had in each part.
  /// - Returns: for each part, whether it must be made.
  public func changed(since former: PageNumbers?, sums formerSums: [String: OrganSums]) -> [Bool] {
    guard let former, former.isPlaced(as: numbering) else { return [Bool](repeating: true, count: shards.count) }
    var changed = [Bool](repeating: false, count: shards.count)
    for (name, own) in sums {
      for shard in 0..<shards.count where !own.isSame(as: formerSums[name], in: shard, of: shards) {
        changed[shard] = true
      }
    }
    return changed
  }

  /// Makes parts.
  ///
  /// - Parameters:
  ///   - wanted: which of the parts to make.
  ///   - former: what the former index has of the pages that were not read.
  ///   - take: is handed the number of each part and its bytes, from several threads.
  /// - Returns: what `take` gave, in the order of the parts.
  /// - Throws: what `take` or the former index throws.
  public func make<Result: Sendable>(
    _ wanted: [Bool], former: FormerIndex?, take: @escaping @Sendable (Int, [UInt8]) throws -> Result
  ) async throws -> [Result] {
    let dealt = await DealtEntries.dealing(pages, to: shards, wanted)
    let kept = try await former?.entries(besides: read, in: numbering, shards, wanted)
    let numbers = wanted.indices.filter { wanted[$0] }
    let (shards, end) = (shards, numbering.end)
    return try await onAllCores(numbers.count, chunk: 4) { index in
      let number = numbers[index]
      var entries = dealt.flatMap { $0[number] }
      // Pages were dealt in their order; only what is put between them must be sorted by pages.
      if let kept, !kept[number].isEmpty {
        entries += kept[number]
        entries.sortByDigits()
      } else {
        entries.sortByDigits(from: 32)
      }
      return try take(number, Shard(number, of: shards, end: end).bytes(of: entries))
    }
  }
}

/// A page with its number.
struct NumberedPage: Sendable {
  let number: Int
  let pairs: PagePairs
}
