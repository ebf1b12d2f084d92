import Disclosure
import Testing

@Suite("Notices, organs and sites as their files say")
struct NoticeTests {
  @Test("everything that a notice can say")
  func everything() async throws {
    let site = try await Samples.site {
      $0.put(
        Samples.file(
          """
          title: 通报
          issuer: 示例市某局党组
          date: 2021-08
          source: 示例市纪委监委网站
          sourceURL: https://example.org/a?id=1
          published: 2021-09-01
          kind: 整改进展通报
          numbering: continuous
          reported: {areas: 4, findings: "12", 已完成: 10, in-progress: 2}
          contact: {telephone: 0755-12345678}
          inspection:
            {type: 巡察, mode: 专项, round: 第十轮, team: 第一巡察组, from: 2020-09, to: 2020-11, feedback: 2021-01-15}
          """, "前言。\n\n<!-- areas -->\n\n## 反馈\n\n<!-- contact -->"), at: "\(Samples.notice)/notice.md")
    }
    let notice = try #require(site.organs.first?.notices.first)
    #expect([notice.issuer, notice.source, notice.kind] == ["示例市某局党组", "示例市纪委监委网站", "整改进展通报"])
    #expect([notice.date.iso, notice.published?.iso] == ["2021-08", "2021-09-01"])
    #expect(notice.sourceURL?.text == "https://example.org/a?id=1")
    #expect(notice.numbering == .continuous)
    #expect(notice.reported.map(\.count) == [4, 12, 10, 2])
    #expect(notice.reported.map(\.subject) == [.areas, .findings, .status(.completed), .status(.inProgress)])
    #expect(notice.inspection?.mode == "专项" && notice.inspection?.team == "第一巡察组")
    #expect(notice.inspection?.from?.iso == "2020-09")
    #expect(notice.contact.map { $0.channels.map(\.text) } == [["0755-12345678"]])
    #expect(notice.narrative.count == 4 && notice.narrative[1] == .areas && notice.narrative[3] == .contact)
  }

  @Test("findings may lie beside the notice, between its areas")
  func withoutArea() async throws {
    let site = try await Samples.site {
      $0.put(Samples.file("title: 首个"), at: "\(Samples.notice)/0-first.md")
      $0.put(Samples.file("title: 分解"), at: "\(Samples.notice)/2-second/finding.md")
      $0.put(Samples.file("title: 具体"), at: "\(Samples.notice)/2-second/1-a.md")
    }
    let notice = try #require(site.organs.first?.notices.first)
    #expect(notice.looseFindings.map(\.title) == ["首个", "分解"])
    #expect(notice.looseFindings.map(\.specifics.count) == [0, 1])
    guard case .area = notice.items[1] else { throw Samples.Missing() }
  }

  @Test("contact is one group or several, and each kind one channel or several")
  func contact() async throws {
    let one = try await Samples.site {
      try $0.replace(
        "  hotline: \"12345\"", with: "  hotline: [\"12345\", 12309]\n  email: a@example.org", in: "site.yaml")
    }
    #expect(one.contact.map { $0.channels.map(\.text) } == [["12345", "12309", "a@example.org"]])
    #expect(one.contact.first?.purpose == nil)
    let several = try await Samples.site {
      let groups =
        "  - purpose: 意见\n    hours: 工作日\n  - purpose: 举报\n    hotline: 12388\n    postcode: \"518000\"\n  - purpose: 空"
      try $0.replace("  hotline: \"12345\"", with: groups, in: "site.yaml")
    }
    #expect(several.contact.map(\.purpose) == ["意见", "举报"])
    #expect(several.contact.map { $0.channels.map(\.kind) } == [[.hours], [.hotline, .postcode]])
    #expect(several.contact.map { $0.channels.map { $0.address == nil } } == [[true], [false, true]])
  }

  @Test("an organ has its as-of date and its own contact")
  func organ() async throws {
    let site = try await Samples.site {
      $0.put(
        Samples.file("title: 某局\npartyOrganization: 某局党组\nasOf: 2021-09-30\ncontact:\n- hours: 全天", "简介。"),
        at: "example-bureau/organ.md")
    }
    let organ = try #require(site.organs.first)
    #expect(organ.partyOrganization == "某局党组" && organ.asOf?.iso == "2021-09-30" && organ.body.text == "简介。")
    #expect(organ.contact.first?.channels.first?.text == "全天")
  }

  @Test("a site may have nothing but its own file")
  func siteAlone() async throws {
    var files = SiteFiles()
    files.put("title: 甲\norgan: 乙\nbaseURL: https://example.org/a/\n", at: "site.yaml")
    let content = try await files.read()
    #expect(content.codes == [] && content.isPublishable && content.assets == [])
    #expect(content.site?.organs == [] && content.site?.base.address(of: .home).text == "/a/")
    #expect(content.site?.language == "zh-Hans" && content.site?.isDemonstration == false)
  }

  @Test("site.yaml names language, records and badge; true and false have several spellings")
  func site() async throws {
    for (spelling, value) in [
      ("true", true), ("是", true), ("\"True\"", true), ("False", false), ("否", false), ("", false),
    ] {
      let records =
        "siteIDCode: 4403000001\nicp: 粤ICP备1号\nbadge: {url: https://example.org/b, picture: /assets/chart.png}\n"
      let content = try await Samples.content {
        $0.put(try $0.text("site.yaml") + records + "language: zh-Hant\ndemonstration: \(spelling)\n", at: "site.yaml")
        try $0.replace("![学习次数逐月增加](/assets/chart.png)", with: "", in: "\(Samples.area)/1-study.md")
      }
      #expect(content.codes == [])
      #expect(content.site?.isDemonstration == value)
      #expect(content.site?.language == "zh-Hant" && content.site?.records.siteIDCode == "4403000001")
      #expect(content.site?.records.badge?.title == "网站标识")
      #expect(content.assets.map(\.route.path) == ["assets/chart.png"])
    }
  }
}
