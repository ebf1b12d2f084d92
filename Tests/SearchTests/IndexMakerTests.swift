import TestSupport
import Testing

@testable import Search

@Suite("An index made from a former one")
struct IndexMakerTests {
  /// Organs with pages of made-up text.
  private struct Organs {
    var random: SplitMix
    var organs: [(name: String, pages: [PagePairs])] = []

    mutating func page() -> PagePairs {
      let text = String((0..<40).map { _ in "整改落实巡察组织问题制度台账排队公示办法".randomElement(using: &random) ?? "的" })
      return PagePairs(title: String(text.prefix(4))) { $0(text) }
    }

    mutating func organ(_ name: String) -> (name: String, pages: [PagePairs]) {
      (name, (0..<Int.random(in: 1...60, using: &random)).map { _ in page() })
    }

    /// Changes something, and says whose pages must be read.
    mutating func edit() -> Set<String> {
      let place = Int.random(in: 0..<organs.count, using: &random)
      let name = organs[place].name
      switch Int.random(in: 0..<8, using: &random) {
      case 0:
        organs.insert(organ("new\(UInt32.random(in: 0...UInt32.max, using: &random))"), at: place)
        return [organs[place].name]
      case 1 where organs.count > 2:
        organs.remove(at: place)
        return []
      case 2: organs[place].pages.append(page())
      case 3 where organs[place].pages.count > 1: organs[place].pages.removeFirst()
      case 4: organs.swapAt(place, 0)
      case 5: return [name]
      default:
        let page = page()
        organs[place].pages[Int.random(in: 0..<organs[place].pages.count, using: &random)] = page
      }
      return [name]
    }

    var numbering: PageNumbers { PageNumbers(organs.map { ($0.name, $0.pages.count) }) }
    func maker(_ read: Set<String>) async -> IndexMaker {
      let pages = organs.filter { read.contains($0.name) }.map { ($0.name, $0.pages) }
      return await IndexMaker(numbering, read: Dictionary(uniqueKeysWithValues: pages))
    }
  }

  @Test("is that of all pages after any edit", arguments: 0..<6 as Range<UInt64>)
  func edits(_ seed: UInt64) async throws {
    var organs = Organs(random: SplitMix(seed: seed))
    for number in 0..<3 { organs.organs.append(organs.organ("o\(number)")) }
    var (files, numbering, sums): ([[UInt8]], PageNumbers?, [String: OrganSums]) = ([], nil, [:])
    var kept = 0
    for step in 0..<40 {
      let read = step == 0 ? Set(organs.organs.map(\.name)) : organs.edit()
      let whole = await organs.maker(Set(organs.organs.map(\.name)))
      let all = [Bool](repeating: true, count: whole.shards.count)
      let expected = try await whole.make(all, former: nil) { $1 }
      let maker = await organs.maker(read)
      let wanted = maker.changed(since: numbering, sums: sums)
      let before = files
      let former = numbering.map { FormerIndex($0) { before[$0] } }
      let made = try await maker.make(wanted, former: former) { ($0, $1) }
      if files.count != wanted.count { files = [[UInt8]](repeating: [], count: wanted.count) }
      for (number, bytes) in made { files[number] = bytes }
      try #require(files == expected, "seed \(seed), step \(step)")
      kept += wanted.count { !$0 }
      sums = whole.sums
      numbering = organs.numbering
    }
    #expect(kept > 0)
  }

  @Test("is refused where its files are others")
  func damaged() async throws {
    var organs = Organs(random: SplitMix(seed: 1))
    for number in 0..<2 { organs.organs.append(organs.organ("o\(number)")) }
    let maker = await organs.maker(["o0"])
    let former = FormerIndex(organs.numbering) { _ in [1, 2, 3] }
    await #expect(throws: FormerIndex.Damaged.self) {
      _ = try await maker.make([Bool](repeating: true, count: maker.shards.count), former: former) { $1 }
    }
  }

  @Test("numbers of other organs stay while an organ has room")
  func numbering() {
    let before = PageNumbers([("", 2), ("a", 20), ("b", 5)])
    #expect(before.blocks.map(\.first) == [0, 16, 48])
    #expect(PageNumbers([("", 2), ("a", 31), ("b", 6)]).isPlaced(as: before))
    #expect(!PageNumbers([("", 2), ("a", 33), ("b", 5)]).isPlaced(as: before))
    #expect(!PageNumbers([("", 2), ("b", 20), ("a", 5)]).isPlaced(as: before))
  }
}
