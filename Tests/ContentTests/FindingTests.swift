import Disclosure
import Testing

@Suite("Findings as their files say")
struct FindingTests {
  @Test("everything that a finding can say")
  func everything() async throws {
    let finding = try await Samples.finding(
      """
      category: 限期整改
      lead: 办公室
      partners: [人事处, 财务处]
      due: 2021-08
      history:
        - date: 2021-02
          status: in-progress
          wording: 持续推进
        - date: 2021-05-06
          status: 已销号
          note: 复核通过
          verifiedBy: 市纪委监委机关
          verification: supervisor
          due: 2021-12-31
          publicEvidence:
            - 整改报告
            - https://example.org/report
            - title: 会议纪要
              url: https://example.org/minutes
      """, "起因。\n\n1. 第一条。\n2. 第二条。\n\n结语。")
    let record = finding.record
    #expect(record.category == .deadline)
    #expect([record.lead] + record.partners == ["办公室", "人事处", "财务处"])
    #expect(record.due?.iso == "2021-08")
    #expect(record.deadline?.current.iso == "2021-12-31")
    #expect(record.history.entries.map(\.date.iso) == ["2021-02", "2021-05-06"])
    #expect(record.history.entries.map(\.wording) == ["持续推进", nil])
    let last = try #require(record.history.entries.last)
    #expect(last.status == .closed && last.verification == .supervisor && last.verifiedBy == "市纪委监委机关")
    #expect(last.publicEvidence.map(\.title) == ["整改报告", "https://example.org/report", "会议纪要"])
    #expect(last.publicEvidence.map { $0.address != nil } == [false, true, true])
    #expect([record.opening.text, record.closing.text] == ["起因。", "结语。"])
    #expect(record.measures.map(\.text.text) == ["第一条。", "第二条。"])
  }

  @Test("a finding of which nothing is known has no status, and nothing is invented")
  func nothing() async throws {
    let finding = try await Samples.finding("lead:\ndue: ~\npartners: []\nhistory: []")
    #expect(finding.record == Record())
    #expect(finding.record.history.status == nil)
  }

  @Test("single measures have their own plan, lead, deadline and history")
  func measures() async throws {
    let finding = try await Samples.finding(
      """
      lead: 办公室
      measures:
        2:
          plan: 年内完成
          lead: 人事处
          due: 2021-12
          history:
            - date: 2021-03-01
              status: 长期坚持
              review: 2022-03
          internal: 经办人
        1:
      """, "1. 第一条。\n2. 第二条。")
    let (first, second) = (finding.record.measures[0], finding.record.measures[1])
    #expect(first.plan == nil && first.lead == nil && first.due == nil && first.history == .none)
    #expect(second.plan == "年内完成" && second.lead == "人事处" && second.due?.iso == "2021-12")
    #expect(second.history.entries.first?.review?.iso == "2022-03")
  }

  @Test("a 具体问题 takes over what it does not say itself")
  func inheritance() async throws {
    let site = try await Samples.site {
      let folder = "\(Samples.area)/3-rules"
      $0.put(
        Samples.file("title: 制度\ncategory: 立行立改\nlead: 办公室\npartners: 财务处\ndue: 2021-08", "概述。"),
        at: "\(folder)/finding.md")
      $0.put(Samples.file("title: 乙\nlead: 人事处\ndue: 2021-09", "1. 修订。"), at: "\(folder)/2-b.md")
      $0.put(Samples.file("title: 甲\nhistory:\n- {date: 2021-02, status: 未启动}"), at: "\(folder)/1-a.md")
    }
    let finding = try #require(site.organs.first?.notices.first?.areas.first?.findings.last)
    #expect(finding.specifics.map(\.title) == ["甲", "乙"])
    #expect(finding.specifics.map(\.record.lead) == ["办公室", "人事处"])
    #expect(finding.specifics.map { $0.record.due?.iso } == ["2021-08", "2021-09"])
    #expect(finding.specifics.map(\.record.partners) == [["财务处"], ["财务处"]])
    #expect(finding.specifics.map(\.record.category) == [.immediate, .immediate])
    #expect(finding.specifics.map(\.record.history.status) == [.notStarted, nil])
    #expect(finding.leaves.map(\.measures.count) == [0, 1])
    #expect(finding.record.opening.text == "概述。")
  }

  @Test("every status in every spelling", arguments: Status.spellings)
  func statuses(_ spelling: String) async throws {
    let verifier = Status(spelling: spelling) == .closed ? ", verifiedBy: 某单位" : ""
    for quote in ["", "\"", "'"] {
      let finding = try await Samples.finding(
        "history:\n  - {date: 2021-02-01, status: \(quote)\(spelling)\(quote)\(verifier)}")
      #expect(finding.record.history.status == Status(spelling: spelling))
    }
  }

  @Test("every category in either spelling", arguments: Category.spellings)
  func categories(_ spelling: String) async throws {
    #expect(try await Samples.finding("category: \(spelling)").record.category == Category(spelling: spelling))
  }

  @Test("other lists than the numbered one at the top level are text")
  func otherLists() async throws {
    let record = try await Samples.finding("", "- 甲\n  1. 乙\n\n> 1. 丙\n\n1. 措施\n\n   - 细目").record
    #expect(record.measures.count == 1)
    #expect(record.opening.text == "甲\n乙\n丙")
  }
}
