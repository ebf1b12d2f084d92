import Disclosure
import Testing

@Suite("Notices and what they list")
struct NoticeTests {
  @Test("Findings of areas and findings without an area stand in the order of the notice")
  func order() {
    let findings = ["2021-01", "2021-02", "2021-03", "2021-04"].compactMap(DisclosureDate.init)
      .map { finding(entry($0, .inProgress)) }
    let notice = notice(
      "2021-08-27", .finding(findings[0]), area(findings[1], findings[2]), .finding(findings[3]))
    #expect(notice.findings == findings)
    #expect(notice.areas.map(\.findings) == [[findings[1], findings[2]]])
  }

  @Test("A notice may list nothing, and an area may be empty")
  func empty() {
    #expect(notice("2021-08-27").findings.isEmpty)
    #expect(notice("2021-08-27", area()).areas.count == 1)
    #expect(notice("2021-08-27", area()).findings.isEmpty)
  }

  @Test("The kinds and modes of an inspection are those of the field")
  func inspections() {
    #expect(Inspection.types == ["巡察", "巡视", "审计", "督察"])
    #expect(Inspection.modes == ["常规", "专项", "回头看", "提级"])
  }
}
