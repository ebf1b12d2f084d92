import Disclosure

extension DataTable {
  static let measures: [DataColumn<MeasureData>] = [
    .init("id", .text, always: true, "标识", "identifier") { .text("\($0.finding.id)#\($0.number)") },
    .init("findingId", .text, always: true, "问题的标识", "identifier of the finding") { .text($0.finding.id) },
    .init("number", .number, always: true, "序号", "number") { .number($0.number) },
    .init("text", .text, always: true, "整改措施", "what is done") { .text($0.measure.text.text) },
    .init("plan", .text, "计划", "what is planned") { DataValue($0.measure.plan) },
    .init("lead", .text, "牵头部门；没有单独写的随问题", "department that leads; the finding's where it has none of its own") {
      DataValue($0.measure.lead ?? $0.finding.record.lead)
    },
    .init("due", .date, "时限；没有单独写的随问题", "deadline; the finding's where it has none of its own") {
      DataValue(($0.measure.deadline ?? $0.finding.record.deadline)?.current.iso)
    },
    .init("status", .choice(statuses), "状态；没有单独写的随问题", "status; the finding's where it has none of its own") {
      DataValue(($0.measure.history.status ?? $0.finding.status)?.rawValue)
    },
  ]

  static let texts: [DataColumn<TextData>] = [
    .init("id", .text, always: true, "标识", "identifier") { .text("\($0.page.dataID)#\($0.place.rawValue)") },
    .init("pageId", .text, always: true, "单位、通报、方面或问题的标识", "identifier of the organ, notice, area or finding") {
      .text($0.page.dataID)
    },
    .init(
      "place", .choice(TextData.Place.allCases.map(\.rawValue)), always: true, "body 正文，opening 措施之前，closing 措施之后",
      "the whole text, or what stands before or after the measures"
    ) {
      .text($0.place.rawValue)
    },
    .init("text", .text, always: true, "正文，不含格式", "the text without its form") { .text($0.text) },
  ]

  static let changes: [DataColumn<ChangeData>] = [
    .init("id", .text, always: true, "标识，不会改变", "identifier, which stays") { .text($0.id) },
    .init("findingId", .text, always: true, "问题的标识", "identifier of the finding") { .text($0.finding.id) },
    .init("measure", .number, "措施的序号；空的是问题本身的变更", "number of the measure; nothing for the finding itself") {
      $0.measure.map { .number($0) } ?? .empty
    },
    .init("date", .date, always: true, "日期", "when it happened") { .text($0.entry.date.iso) },
    .init("status", .choice(statuses), always: true, "从这一天起的状态", "status from then on") {
      .text($0.entry.status.rawValue)
    },
    .init("wording", .text, "单位自己的表述", "the organ's own words") { DataValue($0.entry.wording) },
    .init("note", .text, "说明", "what happened") { DataValue($0.entry.note) },
    .init("reopening", .flag, always: true, "是否从完成退回整改（重新整改）", "whether work began again on what had been done") {
      .flag($0.isReopening)
    },
    .init("verifiedBy", .text, "核验人", "who verified it") { DataValue($0.entry.verifiedBy) },
    .init(
      "verification", .choice(Verification.allCases.map(\.rawValue)), "由谁认定",
      "who verified: the organ itself or its supervisor"
    ) {
      DataValue($0.entry.status == .closed ? $0.entry.verification.rawValue : nil)
    },
    .init("due", .date, "延期后的时限", "deadline from then on") { DataValue($0.entry.due?.iso) },
    .init("review", .date, "下次检视日期", "when a long-term commitment is looked at next") {
      DataValue($0.entry.review?.iso)
    },
    .init("evidence", .texts, always: true, "公开材料的名称", "names of public evidence") {
      .texts($0.entry.publicEvidence.map(\.title))
    },
    .init(
      "evidenceURLs", .texts, always: true, "公开材料的地址，与名称一一对应；空的没有地址",
      "where each can be read; an empty text where nowhere"
    ) {
      .texts($0.entry.publicEvidence.map { $0.address?.text ?? "" })
    },
  ]
}
