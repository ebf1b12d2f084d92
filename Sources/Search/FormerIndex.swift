import Cores

/// An index as it was written: it tells what stands on pages that nobody read again.
public struct FormerIndex: Sendable {
  /// A part is not as it was written.
  public struct Damaged: Error {}

  private let numbering: PageNumbers
  private let bytes: @Sendable (Int) throws -> [UInt8]

  /// - Parameters:
  ///   - numbering: the numbers that it was made with.
  ///   - bytes: the bytes of a part, as they were written.
  public init(_ numbering: PageNumbers, bytes: @escaping @Sendable (Int) throws -> [UInt8]) {
    self.numbering = numbering
    self.bytes = bytes
  }

  /// The entries of the pages of all organs that were not read, with the numbers that these pages have now, by parts.
  func entries(besides read: Set<String>, in now: PageNumbers, _ shards: Shards, _ wanted: [Bool]) async throws
    -> [[Entry]]
  {
    let moves = Moves(from: numbering, to: now, besides: read)
    let former = Shards(end: numbering.end)
    let isSame = former == shards
    let numbers = (0..<former.count).filter { !isSame || wanted[$0] }
    let (bytes, end) = (bytes, numbering.end)
    let found = try await onAllCores(numbers.count, chunk: 4) { index in
      guard let entries = try? Shard(numbers[index], of: former, end: end).entries(of: try bytes(numbers[index])) else {
        throw Damaged()
      }
      return entries.compactMap { moves[$0.page].map($0.on) }
    }
    var byShard = [[Entry]](repeating: [], count: shards.count)
    for (number, entries) in zip(numbers, found) {
      if isSame {
        byShard[number] = entries
      } else {
        for entry in entries { byShard[shards.shard(of: entry.pair)].append(entry) }
      }
    }
    return byShard
  }
}

/// Which number a page has now, by the number that it had; none for pages that are gone or were read.
private struct Moves {
  private var moves: [Int]

  init(from former: PageNumbers, to now: PageNumbers, besides read: Set<String>) {
    let firsts = Dictionary(now.blocks.map { ($0.name, $0.first) }, uniquingKeysWith: { first, _ in first })
    moves = [Int](repeating: -1, count: former.end)
    for block in former.blocks where !read.contains(block.name) {
      guard let first = firsts[block.name] else { continue }
      for page in 0..<block.count { moves[block.first + page] = first + page }
    }
  }

  subscript(page: Int) -> Int? { moves[page] < 0 ? nil : moves[page] }
}
