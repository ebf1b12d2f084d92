import Foundation
import TestSupport
import Testing

@testable import Search
@testable import SiteBuild

@Suite("What must not be found")
struct SearchPrivacyTests {
  /// The first characters of all pairs in the index of a site.
  private func characters(in scratch: Scratch) throws -> Set<Int> {
    let folder = "Public/search/pairs"
    let numbers = try scratch.text("Public/search/numbers.json")
    let end = try #require(Int(numbers.split(separator: ":")[1].prefix { $0.isNumber }))
    let shards = Shards(end: end)
    #expect(scratch.names(in: folder).count == shards.count)
    var found: Set<Int> = []
    for (number, name) in scratch.names(in: folder).sorted().enumerated() {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch("\(folder)/\(name)")))
      found.formUnion(try Shard(number, of: shards, end: end).entries(of: Array(bytes)).map(\.first))
    }
    return found
  }

  @Test("drafts, what waits for a later date and what is internal is in no part of the index, nor in the titles")
  func hidden() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace(
      "due: 2024-05\n", with: "due: 2024-05\ninternal:\n  remark: 龘\n", in: SmallSite.queue)
    try scratch.replace(
      "        url: https://example.com/notice?a=1&b=2\n",
      with:
        "        url: https://example.com/notice?a=1&b=2\n  - date: 2031-01-01\n    status: in-progress\n    note: 靐\n",
      in: SmallSite.queue)
    try scratch.write(
      "---\ntitle: 齾\ndraft: true\n---\n\n爩\n", to: "Content/hospital/2024-audit/1-service/3-draft.md")
    try scratch.write("---\ntitle: 厵\ndate: 2031-01-01\n---\n\n灪\n", to: "Content/hospital/2031-audit/notice.md")
    try scratch.replace("title: 海陵市中医院\n", with: "title: 海陵市中医院\nasOf: 2024-12-31\n", in: "Content/hospital/organ.md")
    let request = BuildRequest(content: scratch("Content"), output: scratch("Public"))
    let report = try await SiteBuilder(request).build()
    try #require(report.written != nil, "\(report.diagnostics)")
    let found = try characters(in: scratch)
    #expect(found.contains(Int("挂".utf16.first ?? 0)))
    for hidden in "龘靐齾爩厵灪".utf16 { #expect(!found.contains(Int(hidden)), "\(hidden)") }
    let titles = try scratch.text("Public/search/organs/hospital/0.json")
    #expect(titles.contains("挂号") && !titles.contains { "龘靐齾爩厵灪".contains($0) })
  }
}
