import Files
import Testing

@testable import Output

@Suite("A build from several threads")
struct ThreadsTests {
  @Test("gives the same site and the same list as from one")
  func same() async throws {
    let one = try Scratch()
    let many = try Scratch()
    let paths = try (0..<400).map { try relative("organ-\($0 % 7)/finding-\($0)/index.html") }
    for round in 0..<3 {
      let pages = paths.dropLast(round * 10).enumerated().map { index, path in
        (path, Array("\(path) \(index % 5 < round ? round : 0)".utf8))
      }
      let single = try one.open().begin()
      for (path, bytes) in pages { try single.put(path, bytes: bytes) }
      let build = try many.open().begin()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for start in 0..<4 {
          group.addTask {
            for index in stride(from: start, to: pages.count, by: 4) {
              try build.put(pages[index].0, bytes: pages[index].1)
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try build.commit() == single.commit())
      #expect(try many.site() == one.site())
      #expect(try list(of: many) == list(of: one))
    }
  }

  private func list(of scratch: Scratch) throws -> ReadResult {
    try Root(existing: "\(scratch.output)/\(Records.folder)").read(relative(Records.list), atMost: 1 << 20)
  }
}
