import Foundation
import Testing
import TestSupport

@Suite("The sample site tells what the notice tells")
struct SampleTests {
  private let notice = "shenzhen-procuratorate/2021-inspection/"

  /// The folders below the notice that have pages of their own, by how deep they lie.
  private func pages(of site: BuiltSite, depth: Int) -> [(name: String, page: HTMLDocument)] {
    site.pagesInOrder.filter { name, _ in
      guard name.hasPrefix(notice), !name.hasPrefix(notice + "ledger/") else { return false }
      return name.dropFirst(notice.count).split(separator: "/").count == depth + 1
    }
  }

  /// The items of the list of measures; a measure may have a list of its own inside.
  private func measureCount(on page: HTMLDocument) -> Int {
    var (depth, count) = (1, 0)
    for tag in page.tags.drop(while: { $0["class"] != "measures" }).dropFirst() {
      if tag.name == "ol" || tag.name == "ul" { depth += tag.isEnd ? -1 : 1 }
      if depth == 0 { return count }
      if depth == 1, tag.name == "li", !tag.isEnd { count += 1 }
    }
    return count
  }

  @Test("It has 4 areas and 13 findings")
  func areasAndFindings() async throws {
    let site = try await BuiltSite(content: Sample.content)
    #expect(pages(of: site, depth: 1).count == 4)
    #expect(pages(of: site, depth: 2).count == 13)
    #expect(pages(of: site, depth: 3).isEmpty)
    #expect(site.pages.keys.contains(notice + "index.html"))
  }

  @Test("It has 47 measures, listed under 12 findings; the notice says of one in running text what was done")
  func measures() async throws {
    let site = try await BuiltSite(content: Sample.content)
    let counts = pages(of: site, depth: 2).map { measureCount(on: $0.page) }
    #expect(counts.count { $0 > 0 } == 12)
    #expect(counts.reduce(0, +) == 47)
  }

  @Test("The ledger has a row for every finding, and the notice a heading")
  func ledger() async throws {
    let site = try await BuiltSite(content: Sample.content)
    let ledger = try #require(site.pages[notice + "ledger/index.html"])
    #expect(ledger.starts("th").count { $0["scope"] == "row" } == 13)
    #expect(ledger.starts("th").count { $0["scope"] == "rowgroup" } == 4)
    let whole = try #require(site.pages[notice + "index.html"])
    #expect(whole.tags.count { $0["class"] == "finding" } == 13)
  }

  @Test("Nothing is said to be done that the notice does not say is done")
  func statuses() async throws {
    let site = try await BuiltSite(content: Sample.content)
    for (name, page) in pages(of: site, depth: 2) {
      #expect(!page.tags.contains { $0["class"]?.contains("status-closed") == true }, "\(name)")
      #expect(page.text.contains("截至2021年8月27日"), "\(name)")
    }
  }

  @Test("Every fact of the notice stands on the page where it belongs")
  func facts() async throws {
    let site = try await BuiltSite(content: Sample.content)
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("facts.txt")
    let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 394)
    for (number, line) in lines.enumerated() {
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      try #require(parts.count == 2, "facts.txt:\(number + 1): no tab")
      guard let page = site.pages[parts[0] + "index.html"] else {
        Issue.record("facts.txt:\(number + 1): there is no page \(parts[0])")
        continue
      }
      #expect(page.text.contains(parts[1]), "facts.txt:\(number + 1): \(parts[0]) does not say \(parts[1])")
    }
  }

  @Test("The name of the supervised body is spelled right everywhere")
  func spelling() async throws {
    let site = try await BuiltSite(content: Sample.content)
    for (name, file) in site.files { #expect(!file.text.contains("检督"), "\(name)") }
  }
}
