import Disclosure

/// THE table of the open data: names, meanings and sources of all fields, in their order. Columns, schema and the page
/// that explains them are made from it.
enum DataTable {
  static let statuses = Status.allCases.map(\.rawValue)

  static let findings: [DataColumn<FindingData>] = [
    .init("id", .text, always: true, "标识，不会改变", "identifier, which stays") { .text($0.id) },
    .init("url", .address, always: true, "网址", "address of the page") { .text($0.url) },
    .init("organ", .text, always: true, "单位", "organ") { .text($0.organ.title) },
    .init("organId", .text, always: true, "单位的标识", "identifier of the organ") { .text($0.organ.id) },
    .init("noticeId", .text, always: true, "通报的标识", "identifier of the notice") { .text($0.noticeID) },
    .init("area", .text, "方面", "area") { DataValue($0.area?.title) },
    .init("areaId", .text, "方面的标识", "identifier of the area") { DataValue($0.area?.id) },
    .init("parentId", .text, "具体问题所属问题的标识", "identifier of the finding that a 具体问题 belongs to") {
      DataValue($0.parentID)
    },
    .init("number", .text, always: true, "序号", "number") { .text($0.number) },
    .init("title", .text, always: true, "问题", "what was found, in a few words") { .text($0.title) },
    .init(
      "headingInNotice", .text, "通报中的原标题；空的是与 title 相同", "its heading in the notice; nothing where that is the title"
    ) {
      DataValue($0.record.wording)
    },
    .init(
      "parts", .number, always: true, "细分成几个具体问题；有细分的，状态看各具体问题",
      "into how many 具体问题 it is broken down, which then have the statuses"
    ) {
      .number($0.parts)
    },
    .init("category", .choice(Category.allCases.map(\.rawValue)), "整改类别", "kind of task") {
      DataValue($0.record.category?.rawValue)
    },
    .init("lead", .text, "牵头部门", "department that leads") { DataValue($0.record.lead) },
    .init("partners", .texts, always: true, "配合部门", "departments that help") { .texts($0.record.partners) },
    .init("due", .date, "整改时限", "deadline in force") { DataValue($0.record.deadline?.current.iso) },
    .init("firstDue", .date, "最初公布的时限", "deadline as first published") { DataValue($0.record.deadline?.first.iso) },
    .init("status", .choice(statuses), "状态；空的是未标注，不算完成", "status; nothing means not marked, never completed") {
      DataValue($0.status?.rawValue)
    },
    .init("statusName", .text, "状态的中文", "status in Chinese") { DataValue($0.status?.name) },
    .init("wording", .text, "单位自己的表述", "the organ's own words for the status") { DataValue($0.last?.wording) },
    .init("statusDate", .date, "状态从何时起", "since when") { DataValue($0.last?.date.iso) },
    .init(
      "verification", .choice(Verification.allCases.map(\.rawValue)), "已销号的由谁认定：self 本单位，supervisor 监督方",
      "who verified what is closed: the organ itself or its supervisor"
    ) {
      DataValue($0.status == .closed ? $0.last?.verification.rawValue : nil)
    },
    .init("verifiedBy", .text, "核验人", "who verified it") { DataValue($0.last?.verifiedBy) },
    .init("overdue", .flag, always: true, "是否逾期", "whether the deadline passed") { .flag($0.isOverdue) },
    .init("reopened", .flag, always: true, "是否重新整改", "whether work began again on what had been done") {
      .flag($0.isReopened)
    },
    .init("continues", .texts, always: true, "延续的是此前哪些问题（标识）", "identifiers of the earlier findings that it continues")
    {
      .texts($0.record.continues.map(\.dataID))
    },
  ]
}
