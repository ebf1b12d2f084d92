import Addresses
import Disclosure

extension NoticePlan {
  /// A row for each area, with its newest change, and one for findings without an area.
  var areaRows: [CountsRow] {
    var rows = areas.map { area in
      CountsRow(
        link: area.link, counts: CountsShown(area.counts), date: newestChange(area.places))
    }
    if looseCounts.findings > 0 {
      let loose = places.indices.filter { places[$0].area == nil }
      rows.append(
        CountsRow(
          link: site.link(.withoutArea, ledgerRoute), counts: CountsShown(looseCounts), date: newestChange(loose)))
    }
    return rows
  }

  /// When something changed last in some of the findings.
  private func newestChange(_ places: some Sequence<Int>) -> DateShown? {
    places.lazy.flatMap { self.places[$0].finding.leaves }.flatMap(\.history.entries).map(\.date)
      .min { ChangeOrder($0) < ChangeOrder($1) }.map { DateShown($0) }
  }

  /// The rows of a finding and its 具体问题.
  func rows(_ index: Int) -> [LedgerRow] {
    let place = places[index]
    let finding = place.finding
    return [
      row(
        finding.record, number: String(place.number), link: place.link, isSpecific: false, standing: Standing(finding),
        isBrokenDown: finding.isBrokenDown)
    ] + specificRows(of: finding)
  }

  /// The rows of a finding's 具体问题.
  func specificRows(of finding: Finding) -> [LedgerRow] {
    finding.specifics.enumerated().map { index, specific in
      row(
        specific.record, number: StructureNumber.parenthesized(index + 1),
        link: link(specific.title, specific.route), isSpecific: true,
        standing: .status(StatusShown(specific.record.history)), isBrokenDown: false)
    }
  }

  private func row(
    _ record: Record, number: String, link: TitleLink, isSpecific: Bool, standing: Standing, isBrokenDown: Bool
  ) -> LedgerRow {
    LedgerRow(
      number: number, link: link, isSpecific: isSpecific, standing: standing,
      isOverdue: !isBrokenDown && record.isOverdue(asOf: asOf), isReopened: !isBrokenDown && record.history.isReopened,
      lead: record.lead, deadline: record.deadline.map(DeadlineShown.init),
      newest: isBrokenDown ? nil : record.history.entries.last.map { DateShown($0.date) })
  }
}
