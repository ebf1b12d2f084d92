import Addresses
import Disclosure

/// The rows of an organ in the open data: its own files and those of the whole site are written from them.
public struct OrganRows: Hashable, Sendable {
  /// Its notices, in their order.
  public var notices = PackedRows()
  /// The areas of its notices, in their order.
  public var areas = PackedRows()
  /// Its findings, each before its 具体问题.
  public var findings = PackedRows()
  /// Their measures.
  public var measures = PackedRows()
  /// Their status changes and those of the measures, oldest first within each history.
  public var changes = PackedRows()

  /// What there are rows of.
  public static let kinds: [DataKind] = [.notices, .areas, .findings, .measures, .changes]

  /// Rows that were kept.
  public init(
    notices: PackedRows, areas: PackedRows, findings: PackedRows, measures: PackedRows, changes: PackedRows
  ) {
    self.notices = notices
    self.areas = areas
    self.findings = findings
    self.measures = measures
    self.changes = changes
  }

  /// The rows of a kind; none of texts, which are made apart.
  public subscript(kind: DataKind) -> PackedRows {
    switch kind {
    case .notices: notices
    case .areas: areas
    case .findings: findings
    case .measures: measures
    case .changes: changes
    case .texts: PackedRows()
    }
  }

  /// The rows of an organ, made in one pass.
  init(of organ: Organ, _ notices: [NoticePlan]) {
    let row = RowOrgan(id: organ.route.dataID, title: organ.title, asOf: organ.asOf)
    for notice in notices { add(notice, row) }
  }

  private mutating func add(_ plan: NoticePlan, _ organ: RowOrgan) {
    let (notice, base) = (plan.notice, plan.site.base)
    let id = notice.route.dataID
    notices.append(
      NoticeData(
        id: id, url: base.absolute(notice.route).text, organ: organ, notice: notice, counts: plan.counts),
      DataTable.notices)
    let areas = plan.areas.enumerated().map { index, area in
      AreaData(
        id: area.route.dataID, url: base.absolute(area.route).text, organ: organ, noticeID: id, number: index + 1,
        title: area.title, counts: area.counts)
    }
    for area in areas { self.areas.append(area, DataTable.areas) }
    for place in plan.places {
      let finding = place.finding
      let area = place.area.map { areas[$0] }
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
    findings.append(finding, DataTable.findings)
    add(finding.record.history, of: finding, measure: nil)
    for (index, measure) in finding.record.measures.enumerated() {
      measures.append(MeasureData(finding: finding, number: index + 1, measure: measure), DataTable.measures)
      add(measure.history, of: finding, measure: index + 1)
    }
  }

  private mutating func add(_ history: History, of finding: FindingData, measure: Int?) {
    let ordinals = history.ordinals
    for (index, entry) in history.entries.enumerated() {
      let anchor = FindingChange.anchor(entry.date, ordinals[index], measure: measure)
      changes.append(
        ChangeData(
          id: "\(finding.id)#\(anchor)", finding: finding, measure: measure, entry: entry,
          isReopening: history.isReopening(at: index)), DataTable.changes)
    }
  }
}
