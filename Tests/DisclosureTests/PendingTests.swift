import Disclosure
import Testing

@Suite("What waits for a later as-of date")
struct PendingTests {
  private func waiting() throws -> Site {
    let due = finding(
      entry("2021-03", .inProgress), entry("2021-09-01", .completed), due: "2021-05",
      measures: [measure(entry("2021-09-02", .completed))])
    let later = notice("2021-10-01", area(finding(entry("2021-04-01", .inProgress), entry("2021-09-30", .completed))))
    return try site(asOf: "2021-08-27", notice("2021-06-01", area(due)), later)
  }

  @Test("A preview keeps it apart and changes nothing else")
  func apart() throws {
    let (normal, heldBack) = try waiting().published()
    var (preview, heldBackToo) = try waiting().published(showsPending: true)
    #expect(heldBack == heldBackToo)
    let shown = preview.organs[0].notices[0].findings[0].record
    #expect(shown.history.status == .inProgress && shown.isOverdue(asOf: "2021-08-27") && !shown.history.isReopened)
    #expect(shown.history.pending.map(\.date) == ["2021-09-01"])
    #expect(shown.measures[0].history.pending.map(\.status) == [.completed])
    #expect(shown.hasPending)
    let kept = try #require(preview.organs[0].preview)
    #expect(kept.notices.map(\.date) == ["2021-10-01"])
    #expect(kept.notices[0].findings[0].record.history.entries.count == 1)
    #expect(kept.notices[0].findings[0].record.history.pending.count == 1)
    preview.organs[0].preview = nil
    preview.organs[0].notices[0] = normal.organs[0].notices[0]
    #expect(preview == normal)
  }

  @Test("What is published has none of it, nor has who looks back")
  func none() throws {
    for site in try [waiting().published().site, waiting().published(asOf: "2021-06-30", showsPending: true).site] {
      #expect(site.organs[0].preview == nil)
      let records = site.organs[0].notices.flatMap(\.findings).flatMap(\.leaves)
      #expect(!records.isEmpty && !records.contains { $0.hasPending })
    }
  }

  @Test("All entries together are the history as it was written")
  func together() throws {
    let preview = try waiting().published(showsPending: true).site
    let before = try waiting().organs[0].notices.first { $0.date == "2021-06-01" }?.findings[0].record.history
    #expect(preview.organs[0].notices[0].findings[0].record.history.withPending == before)
  }
}
