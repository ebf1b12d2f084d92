import Addresses
import Disclosure

/// The texts of an organ in the open data: what is written of it, of its notices, areas and findings.
struct OrganTexts {
  private(set) var rows = PackedRows()

  init(of organ: Organ, _ notices: [NoticePlan]) {
    add(organ.body, .body, of: organ.route)
    for plan in notices { add(plan.notice) }
  }

  private mutating func add(_ notice: Notice) {
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
}
