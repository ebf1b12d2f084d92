import Addresses
import Disclosure

extension NoticePlan {
  func areaPage(_ index: Int) -> AreaPage {
    let area = areas[index]
    let summary = area.body.firstWords.map { Summary.text($0) } ?? .area(area.title)
    var frame = site.frame(
      at: area.route, name: area.label, summary: summary, above: aboveBeneath, asOf: asOfShown, contact: contact,
      preview: note(at: area.route))
    frame.tags?.column = ColumnTags(
      name: area.label, summary: summary, keywords: [area.title, organTitle], kind: .disclosure)
    return AreaPage(
      frame: frame, title: area.title, counts: CountsShown(area.counts),
      changes: newestChanges(area.places, limit: NewestChanges.ofOrgan), overdue: area.places.flatMap(overdue),
      body: PassageShown.all(area.body), findings: LedgerGroup(rows: area.places.flatMap(rows)),
      leads: leads(area.places),
      previous: index > 0 ? link(areas[index - 1].title, areas[index - 1].route) : nil,
      next: index + 1 < areas.count ? link(areas[index + 1].title, areas[index + 1].route) : nil)
  }

  private func overdue(_ index: Int) -> [OverdueShown] {
    let place = places[index]
    guard place.finding.isBrokenDown else {
      return overdue(place.finding.record).map { [OverdueShown(link: place.link, deadline: $0)] } ?? []
    }
    return place.finding.specifics.compactMap { specific in
      overdue(specific.record).map { OverdueShown(link: link(specific.title, specific.route), deadline: $0) }
    }
  }

  private func overdue(_ record: Record) -> DeadlineShown? {
    record.isOverdue(asOf: asOf) ? record.deadline.map(DeadlineShown.init) : nil
  }

  /// How many leaves each department leads; of the same number, in the order in which they first come.
  private func leads(_ places: Range<Int>) -> [LeadShown] {
    var found: [(name: String, count: Int)] = []
    for place in places {
      for record in self.places[place].finding.leaves {
        guard let lead = record.lead else { continue }
        if let index = found.firstIndex(where: { $0.name.utf8.elementsEqual(lead.utf8) }) {
          found[index].count += 1
        } else {
          found.append((lead, 1))
        }
      }
    }
    let order = found.indices.sorted { (found[$1].count, $0) < (found[$0].count, $1) }
    return order.map { LeadShown(name: found[$0].name, count: found[$0].count) }
  }
}
