import Content
import Disclosure
import Testing

@Suite("Where links lead")
struct LinkTests {
  private static let notice = "/example-bureau/2021-inspection"

  @Test(
    "each way to write a link to something of the site",
    arguments: [
      ("organ.md", "/example-bureau/"),
      ("./organ.md", "/example-bureau/"),
      ("2021-inspection/notice.md", "\(notice)/"),
      ("2021-inspection", "\(notice)/"),
      ("2021-inspection/", "\(notice)/"),
      ("../pages/about.md", "/about/"),
      ("/about/", "/about/"),
      ("/about", "/about/"),
      ("/pages/about.md", "/about/"),
      ("/", "/"),
      ("/contact/", "/contact/"),
      ("/search/", "/search/"),
      ("/changes/", "/changes/"),
      ("/site.yaml", "/"),
      ("\(notice)/ledger/", "\(notice)/ledger/"),
      ("\(notice)/party-building/study/", "\(notice)/party-building/study/"),
      ("\(notice)/1-party-building/1-study.md", "\(notice)/party-building/study/"),
      ("#%E7%AE%80%E4%BB%8B", "/example-bureau/#%E7%AE%80%E4%BB%8B"),
      ("#简介", "/example-bureau/#%E7%AE%80%E4%BB%8B"),
      ("\(notice)/#意见反馈", "\(notice)/#%E6%84%8F%E8%A7%81%E5%8F%8D%E9%A6%88"),
      (
        "\(notice)/1-party-building/1-study.md#背景",
        "\(notice)/party-building/study/#party-building/study/%E8%83%8C%E6%99%AF"
      ),
      ("%E4%B8%AD%E6%96%87/", "/example-bureau/%E4%B8%AD%E6%96%87/"),
      ("中文/notice.md", "/example-bureau/%E4%B8%AD%E6%96%87/"),
      ("/assets/chart.png", "/assets/chart.png"),
      ("../assets/chart.png#xywh=1", "/assets/chart.png#xywh=1"),
      ("/assets/2021/list.pdf#page=2", "/assets/2021/list.pdf#page=2"),
      ("https://example.com/甲", "https://example.com/%E7%94%B2"),
      ("mailto:a@example.org", "mailto:a@example.org"),
    ])
  func target(_ destination: String, _ address: String) async throws {
    let site = try await Samples.site {
      $0.put(Samples.file("title: 某局", "## 简介\n\n[去](<\(destination)>)"), at: "example-bureau/organ.md")
      $0.put(Samples.file("title: 中文\ndate: 2022-01"), at: "example-bureau/中文/notice.md")
      try $0.replace("学习计划", with: "## 背景\n\n学习计划", in: "\(Samples.area)/1-study.md")
      $0["assets/2021/list.pdf"] = .bytes([1])
    }
    guard case .prose(let prose) = site.organs.first?.body.last else { throw Samples.Missing() }
    #expect(prose.html.string.contains("href=\"\(address)\""), "\(prose.html.string)")
  }

  @Test(
    "what leads nowhere, or out of the content",
    arguments: [
      "../../etc/passwd", "/../site.yaml", "..", "../..", "%2E%2E/%2E%2E/x", "/assets/", "/assets/none.png",
      "1-study.md",
      "/party-building/", "%00", "%FF", "/about/x", "/about//", "a\\b.md", "//example.org/a", "javascript:alert(1)",
      "#none",
      "/about/?x", "/example-bureau/2021-inspection/ledger/x/", "/rounds/",
    ])
  func nowhere(_ destination: String) async throws {
    let content = try await Samples.content {
      $0.put(
        Samples.file("title: 某局", "[去](<\(destination.replacing("\\", with: "\\\\"))>)"), at: "example-bureau/organ.md")
    }
    #expect(content.codes.count == 1)
    #expect(["broken-link", "refused-address", "unknown-fragment"].contains(content.codes.first))
  }

  private static func content(of rounds: [String], on day: String = "2022-01", link: String) async throws
    -> SiteContent
  {
    try await Samples.content {
      $0.put(Samples.file("title: 某局", "[各轮巡察](\(link))"), at: "example-bureau/organ.md")
      $0.put(Samples.file("title: 另一局"), at: "other-bureau/organ.md")
      for (number, inspection) in rounds.enumerated() {
        $0.put(
          Samples.file("title: 通报\ndate: \(day)\n\(inspection)"),
          at: "other-bureau/202\(number)/notice.md")
      }
    }
  }

  @Test(
    "to the rounds of inspection, where there are several organs",
    arguments: [
      "/rounds/", "/rounds/第十轮巡察/", "/rounds/第十轮巡察", "/rounds/%E7%AC%AC%E5%8D%81%E8%BD%AE%E5%B7%A1%E5%AF%9F/",
      "/rounds/_41-轮/",
    ])
  func rounds(_ link: String) async throws {
    let content = try await Self.content(
      of: ["inspection: {type: 巡察, round: 第十轮}", "inspection: {round: A轮}"], link: link)
    #expect(content.codes.isEmpty)
    #expect(content.rounds.map(\.path) == ["rounds/_41-轮/", "rounds/第十轮巡察/"])
  }

  @Test("not to a round that nobody names; the nearest one is offered")
  func noSuchRound() async throws {
    let round = "inspection: {type: 巡察, round: 市委第十轮}"
    for link in ["/rounds/市委第十轮巡查/", "/rounds/x/", "/rounds/市委第十轮巡察/x/", "/rounds/市委第十轮巡察/index.html"] {
      #expect(try await Self.content(of: [round], link: link).codes == ["broken-link"], "\(link)")
    }
    let near = try await Self.content(of: [round], link: "/rounds/市委第十轮巡查/").diagnostics.first
    #expect(near?.mend.chinese.hasPrefix("是不是 /rounds/市委第十轮巡察/？") == true)
    #expect(try await Self.content(of: [], link: "/rounds/").codes == ["broken-link"])
    // Which round a notice names that cannot be read is not known, and one mistake is enough.
    #expect(try await Self.content(of: [round], on: "x", link: "/rounds/x/").codes == ["bad-date"])
  }

  @Test("not to a round that only a draft names, which is what a person is told")
  func roundOfADraft() async throws {
    let round = "inspection: {type: 巡察, round: 市委第十轮}"
    let draft = round + "\ndraft: true"
    for link in ["/rounds/市委第十轮巡察/", "/rounds/市委第十轮巡察", "/rounds/"] {
      let found = try await Self.content(of: [draft], link: link).diagnostics
      #expect(found.map(\.code) == ["link-to-draft"], "\(link)")
      #expect(found.first?.cause.chinese.contains("other-bureau/2020/notice.md") == true)
    }
    // One that is published is enough; what is near is offered only where no draft names the round itself.
    #expect(try await Self.content(of: [draft, round], link: "/rounds/市委第十轮巡察/").codes.isEmpty)
    let other = "inspection: {type: 巡察, round: 市委第九轮}"
    #expect(try await Self.content(of: [draft, other], link: "/rounds/市委第十轮巡察/").codes == ["link-to-draft"])
    #expect(try await Self.content(of: [draft, other], link: "/rounds/市委第八轮巡察/").codes == ["broken-link"])
  }
}
