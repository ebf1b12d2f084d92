import Addresses
import Disclosure

/// The rows of an organ, of one kind.
struct OrganRows {
  private(set) var rows = PackedRows()
  private let kind: DataKind

  /// Notices in their order, findings each before its 具体问题, changes oldest first within each history.
  static func rows(_ kind: DataKind, of plan: OrganPlan) -> PackedRows {
    var rows = OrganRows(kind: kind)
    let organ = RowOrgan(id: plan.organ.route.dataID, title: plan.organ.title, asOf: plan.organ.asOf)
    if kind == .texts { rows.add(plan.organ.body, .body, of: plan.organ.route) }
    for notice in plan.notices { rows.add(notice, organ) }
    return rows.rows
  }

  private init(kind: DataKind) { self.kind = kind }

  private mutating func add(_ plan: NoticePlan, _ organ: RowOrgan) {
    let (notice, base) = (plan.notice, plan.site.base)
    let id = notice.route.dataID
    if kind == .notices {
      rows.append(
        NoticeData(
          id: id, url: base.absolute(notice.route).text, organ: organ, notice: notice, counts: plan.counts),
        DataTable.notices)
      return
    }
    if kind == .texts { addTexts(of: notice) }
    for place in plan.places {
      let finding = place.finding
      let area = place.area.map { plan.areas[$0].title }
      add(
        FindingData(
          id: finding.route.dataID, url: base.absolute(finding.route).text, organ: organ, noticeID: id, area: area,
          parentID: nil, number: String(place.number), title: finding.title, parts: finding.specifics.count,
          record: finding.record))
      for (index, specific) in finding.specifics.enumerated() {
        add(
          FindingData(
            id: specific.route.dataID, url: base.absolute(specific.route).text, organ: organ, noticeID: id, area: area,
            parentID: finding.route.dataID, number: String(index + 1), title: specific.title, parts: 0,
            record: specific.record))
      }
    }
  }

  private mutating func add(_ finding: FindingData) {
    switch kind {
    case .notices, .texts: break
    case .findings: rows.append(finding, DataTable.findings)
    case .measures:
      for (index, measure) in finding.record.measures.enumerated() {
        rows.append(MeasureData(finding: finding, number: index + 1, measure: measure), DataTable.measures)
      }
    case .changes:
      add(finding.record.history, of: finding, measure: nil)
      for (index, measure) in finding.record.measures.enumerated() {
        add(measure.history, of: finding, measure: index + 1)
      }
    }
  }

  private mutating func addTexts(of notice: Notice) {
    let narrative = notice.narrative.compactMap { part in
      if case .passage(let passage) = part { passage } else { nil }
    }
    add(narrative, .body, of: notice.route)
    for area in notice.areas { add(area.body, .body, of: area.route) }
    for finding in notice.findings {
      add(finding.record, of: finding.route)
      for specific in finding.specifics { add(specific.record, of: specific.route) }
    }
  }

  private mutating func add(_ record: Record, of page: Route) {
    add(record.opening, .opening, of: page)
    add(record.closing, .closing, of: page)
  }

  private mutating func add(_ passages: [Passage], _ place: TextData.Place, of page: Route) {
    if let text = TextData(passages, place, of: page) { rows.append(text, DataTable.texts) }
  }

  private mutating func add(_ history: History, of finding: FindingData, measure: Int?) {
    for (index, entry) in history.entries.enumerated() {
      let anchor = FindingChange.anchor(entry.date, history.ordinal(at: index))
      let part = measure.map { "measure-\($0)-" } ?? ""
      rows.append(
        ChangeData(
          id: "\(finding.id)#\(part)\(anchor)", finding: finding, measure: measure, entry: entry,
          isReopening: history.isReopening(at: index)), DataTable.changes)
    }
  }
}
