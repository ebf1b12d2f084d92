import Files
import Testing

@testable import Output

@Suite("A build that is killed")
struct InterruptionTests {
  typealias Site = [String: String]

  static let journeys: [(former: Site?, next: Site)] = [
    (nil, ["index.html": "首页", "organ/index.html": "单位", "organ/notice/index.html": "通报"]),
    (["index.html": "旧", "gone/index.html": "旧", "same": "同"], ["index.html": "新", "new/a/b": "新", "same": "同"]),
    (["a": "file", "b/c/d": "deep", "b/e": "e"], ["a/x/y": "inside", "b": "file"]),
    (["one/two/three": "3", "one/two/four": "4"], ["one/two/three/five": "5", "one/two/four": "四"]),
    (["only/page": "1"], [:]),
  ]

  @Test("leaves the former site or the next one, whole, whatever the moment", arguments: journeys.indices)
  func everyStep(index: Int) throws {
    let journey = Self.journeys[index]
    var steps = 0
    while try !survivesKill(after: steps, journey.former, journey.next) { steps += 1 }
    #expect(steps > 3)
  }

  @Test("is finished or undone even when that is interrupted too", arguments: journeys.indices)
  func twice(index: Int) throws {
    let journey = Self.journeys[index]
    var steps = 0
    var isDone = false
    while !isDone {
      for second in 0..<12 {
        isDone = try survivesKill(after: steps, journey.former, journey.next, andAfter: second)
        if isDone { break }
      }
      steps += 1
    }
  }

  /// Kills a build after so many steps, and looks at what the following run finds.
  ///
  /// - Returns: whether the build was through before it could be killed.
  private func survivesKill(after steps: Int, _ former: Site?, _ next: Site, andAfter second: Int? = nil) throws -> Bool
  {
    let scratch = try Scratch()
    if let former { try scratch.build(former) }
    let isThrough = (try? scratch.build(next, interruption: Interruption(after: steps))) != nil
    if let second { _ = try? Build(in: scratch.open(), interruption: Interruption(after: second)) }
    try scratch.open().begin().abandon()
    let found = try scratch.site()
    #expect(found == former ?? [:] || found == next, "after \(steps) and \(second ?? -1) steps")
    #expect(try scratch.records().filter { $0 != "lock" && $0 != "files" } == [])
    try scratch.build(next)
    #expect(try scratch.site() == next)
    #expect(try scratch.build(next) == Summary(written: 0, unchanged: next.count, deleted: 0))
    if next.isEmpty { #expect(try scratch.folders() == []) }
    return isThrough
  }

  @Test("says what was done about it")
  func recovery() throws {
    let interruption = Interruption(after: .max)
    try Scratch().build(["a": "1"], interruption: interruption)
    var found: Set<Build.Recovery> = []
    for steps in 0..<interruption.count {
      let scratch = try Scratch()
      _ = try? scratch.build(["a": "1"], interruption: Interruption(after: steps))
      found.insert(try scratch.open().begin().recovery)
    }
    #expect(found == [.nothing, .undone, .finished])
  }

  @Test("is undone when its journal is not whole")
  func damagedJournal() throws {
    let scratch = try Scratch()
    try scratch.build(["a": "1"])
    let records = try Root(existing: "\(scratch.output)/\(Records.folder)")
    let journal = Journal(steps: [.drop(try relative("a"))]).stored
    for length in 0..<journal.count {
      try records.write(Array(journal.prefix(length)), to: relative(Records.journal))
      #expect(try scratch.open().begin().recovery == .undone)
    }
    #expect(try scratch.site() == ["a": "1"])
  }
}
