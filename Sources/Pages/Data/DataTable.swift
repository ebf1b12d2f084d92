import Disclosure

/// THE table of the open data: names, meanings and sources of all fields, in their order. Columns, schema and the page
/// that explains them are made from it.
enum DataTable {
  static let statuses = Status.allCases.map(\.rawValue)

  static let notices: [DataColumn<NoticeData>] = [
    .init("id", .text, always: true, "标识，不会改变", "identifier, which stays") { .text($0.id) },
    .init("url", .address, always: true, "网址", "address of the page") { .text($0.url) },
    .init("organ", .text, always: true, "单位", "organ") { .text($0.organ.title) },
    .init("organId", .text, always: true, "单位的标识", "identifier of the organ") { .text($0.organ.id) },
    .init("asOf", .date, "截至日期：单位的各项数据截至这一天", "date for which all that is told of the organ holds") {
      DataValue($0.organ.asOf?.iso)
    },
    .init("title", .text, always: true, "标题", "title") { .text($0.notice.title) },
    .init("date", .date, always: true, "落款日期", "date of its signature") { .text($0.notice.date.iso) },
    .init("published", .date, always: true, "公开日期", "when it went public") { .text($0.notice.dayPublished.iso) },
    .init("issuer", .text, "发布单位", "who signed it") { DataValue($0.notice.issuer) },
    .init("kind", .text, "通报种类", "kind of notice") { DataValue($0.notice.kind) },
    .init("source", .text, "来源", "who published it first") { DataValue($0.notice.source) },
    .init("sourceURL", .address, "原文地址", "where it was published first") { DataValue($0.notice.sourceURL?.text) },
    .init("inspectionType", .text, "巡察、巡视、审计或督察", "kind of inspection") { DataValue($0.notice.inspection?.type) },
    .init("inspectionMode", .text, "常规、专项、回头看或提级", "mode of the inspection") {
      DataValue($0.notice.inspection?.mode)
    },
    .init("inspectionRound", .text, "轮次", "round of the inspection") { DataValue($0.notice.inspection?.round) },
    .init("inspectionTeam", .text, "巡察组", "inspection team") { DataValue($0.notice.inspection?.team) },
    .init("inspectionFrom", .date, "巡察开始日期", "first day of the inspection") {
      DataValue($0.notice.inspection?.from?.iso)
    },
    .init("inspectionTo", .date, "巡察结束日期", "last day of the inspection") { DataValue($0.notice.inspection?.to?.iso) },
    .init("feedback", .date, "反馈日期", "when the team fed back") { DataValue($0.notice.inspection?.feedback?.iso) },
    .init("findings", .number, always: true, "问题数", "how many findings it lists") { .number($0.counts.findings) },
    .init("specifics", .number, always: true, "具体问题数", "how many 具体问题 they are broken down into") {
      .number($0.counts.specifics)
    },
    .init("counted", .number, always: true, "计数单位数：具体问题，和没有细分的问题", "how many statuses are counted") {
      .number($0.counts.leaves)
    },
    .init("completed", .number, always: true, "其中已完成", "completed among them") { .number($0.counts[.completed]) },
    .init("closed", .number, always: true, "其中已销号", "closed among them") { .number($0.counts[.closed]) },
    .init("overdue", .number, always: true, "其中逾期", "overdue among them") { .number($0.counts.overdue) },
    .init(
      "reported", .texts, always: true, "通报自述的数字，如 findings: 12；不与统计的数字相混",
      "figures that the notice states about itself, as findings: 12; what is counted is not taken from them"
    ) {
      .texts($0.notice.reported.map { "\($0.subject.key): \($0.count)" })
    },
  ]

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
