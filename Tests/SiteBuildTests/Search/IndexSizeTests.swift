import TestSupport
import Testing

@testable import Search

@Suite("The size of the index")
struct IndexSizeTests {
  @Test("stays far below the text that it is of, however varied that is")
  func size() async throws {
    var varied = try VariedText(seed: 3)
    var (pages, length): ([PagePairs], Int) = ([], 0)
    for _ in 0..<1500 {
      let (title, text) = (varied.text(10...30), varied.text(200...500))
      length += title.utf8.count + text.utf8.count
      pages.append(PagePairs(title: title) { $0(text) })
    }
    let organs = stride(from: 0, to: pages.count, by: 50).map { ("o\($0)", Array(pages[$0..<$0 + 50])) }
    let numbering = PageNumbers(organs.map { ($0.0, $0.1.count) })
    let maker = await IndexMaker(numbering, read: Dictionary(uniqueKeysWithValues: organs))
    let all = [Bool](repeating: true, count: maker.shards.count)
    let sizes = try await maker.make(all, former: nil) { $1.count }
    let share = Double(sizes.reduce(0, +)) / Double(length)
    // The titles and addresses of the pages take some four hundredths more.
    #expect(share < 0.355, "\(share)")
    // A query for two characters takes one part.
    #expect(try #require(sizes.max()) < 24 * 1024)
  }
}
