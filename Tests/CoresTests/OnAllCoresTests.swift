import Testing

@testable import Cores

@Suite("Work on all cores")
struct OnAllCoresTests {
  @Test("the values come in order, however many there are", arguments: [0, 1, 63, 64, 65, 1_000])
  func order(count: Int) async {
    let values = await onAllCores(count, chunk: 7) { number in number * 2 }
    #expect(values == (0..<count).map { $0 * 2 })
  }

  @Test("of several errors the one of the lowest number is thrown")
  func lowestError() async {
    struct Failure: Error, Equatable { let number: Int }
    await #expect(throws: Failure(number: 40)) {
      _ = try await onAllCores(200, chunk: 3) { number in
        if number == 40 || number == 150 { throw Failure(number: number) }
        return number
      }
    }
  }

  @Test("progress counts everything once", arguments: [0, 1, 64, 1_000])
  func progress(count: Int) async {
    let progress = Progress()
    #expect(progress.seen == Progress.Seen(stage: nil, done: 0, total: 0))
    progress.begin(3)
    _ = await onAllCores(count, chunk: 7, progress: progress) { $0 }
    #expect(progress.seen == Progress.Seen(stage: 3, done: count, total: count))
    progress.begin(4)
    #expect(progress.seen == Progress.Seen(stage: 4, done: 0, total: 0))
  }
}
