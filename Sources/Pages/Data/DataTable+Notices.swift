import Disclosure

extension DataTable {
  static let notices: [DataColumn<NoticeData>] =
    [
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
    ] + counted { $0.counts } + [
      .init(
        "reported", .texts, always: true, "通报自述的数字，如 findings: 12；不与统计的数字相混",
        "figures that the notice states about itself, as findings: 12; what is counted is not taken from them"
      ) {
        .texts($0.notice.reported.map { "\($0.subject.key): \($0.count)" })
      }
    ]

  static let areas: [DataColumn<AreaData>] =
    [
      .init("id", .text, always: true, "标识，不会改变", "identifier, which stays") { .text($0.id) },
      .init("url", .address, always: true, "网址", "address of the page") { .text($0.url) },
      .init("organ", .text, always: true, "单位", "organ") { .text($0.organ.title) },
      .init("organId", .text, always: true, "单位的标识", "identifier of the organ") { .text($0.organ.id) },
      .init("noticeId", .text, always: true, "通报的标识", "identifier of the notice") { .text($0.noticeID) },
      .init("number", .number, always: true, "是通报的第几个方面", "its place among the areas of the notice") {
        .number($0.number)
      },
      .init("title", .text, always: true, "方面", "title") { .text($0.title) },
    ] + counted { $0.counts }

  /// How a notice or an area is counted.
  private static func counted<Source>(
    _ counts: @escaping @Sendable (Source) -> StatusCounts
  ) -> [DataColumn<Source>] {
    [
      .init("findings", .number, always: true, "问题数", "how many findings it lists") { .number(counts($0).findings) },
      .init("specifics", .number, always: true, "具体问题数", "how many 具体问题 they are broken down into") {
        .number(counts($0).specifics)
      },
      .init("counted", .number, always: true, "计数单位数：具体问题，和没有细分的问题", "how many statuses are counted") {
        .number(counts($0).leaves)
      },
      .init("completed", .number, always: true, "其中已完成", "completed among them") { .number(counts($0)[.completed]) },
      .init("closed", .number, always: true, "其中已销号", "closed among them") { .number(counts($0)[.closed]) },
      .init("overdue", .number, always: true, "其中逾期", "overdue among them") { .number(counts($0).overdue) },
    ]
  }
}
