import Files
import Testing

@testable import Watching

@Suite("Waiting for calm")
struct CalmTests {
  private func path(_ text: String) throws -> RelativePath { try #require(RelativePath(text)) }

  @Test("tells of a saved file after a moment")
  func saved() throws {
    var calm = Calm()
    #expect(calm.wait(now: 0) == nil)
    calm.add(.begun, at: try path("a"), now: 100)
    calm.add(.whole, at: try path("a"), now: 100)
    #expect(calm.wait(now: 100) == Calm.quiet)
    #expect(calm.wait(now: 100 + Calm.quiet) == 0)
    #expect(calm.take() == .paths([try path("a")]))
    #expect(calm.take() == nil)
  }

  @Test("waits longer for a file that is still being written, or has just gone")
  func unfinished() throws {
    for event in [Calm.Event.begun, .gone] {
      var calm = Calm()
      calm.add(event, at: try path("a"), now: 0)
      calm.add(.whole, at: try path("b"), now: 10)
      #expect(calm.wait(now: 10) == Calm.unfinished)
      calm.add(.whole, at: try path("a"), now: 20)
      #expect(calm.wait(now: 20) == Calm.quiet)
    }
  }

  @Test("never waits for ever")
  func longest() throws {
    var calm = Calm()
    var now = 0
    while calm.wait(now: now) != 0 {
      calm.add(.begun, at: try path("a"), now: now)
      now += 2
    }
    #expect(now >= Calm.longest && now <= Calm.longest + 2)
  }

  @Test("makes one change of many, and of everything and something everything")
  func joining() throws {
    let (one, other) = (Change.paths([try path("a")]), Change.paths([try path("b")]))
    #expect(one.joined(with: other) == .paths([try path("a"), try path("b")]))
    #expect(one.joined(with: .everything) == .everything)
  }
}
