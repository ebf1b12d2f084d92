import Disclosure
import Testing

@Suite("Findings and what is counted of them")
struct FindingTests {
  @Test("A finding that is not broken down is its own leaf")
  func whole() {
    let whole = finding(entry("2021-08-27", .inProgress), measures: [measure(), measure()])
    #expect(!whole.isBrokenDown)
    #expect(whole.leaves == [whole.record])
  }

  @Test("The leaves of one that is broken down are its 具体问题, in their order")
  func broken() {
    let first = specific(entry("2021-08-27", .completed), measures: [measure()])
    let second = specific(measures: [measure(), measure()])
    let broken = brokenDown(first, second)
    #expect(broken.isBrokenDown)
    #expect(broken.leaves == [first.record, second.record])
  }
}
