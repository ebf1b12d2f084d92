import Addresses
import Disclosure

extension NoticePlan {
  var ledgerPage: LedgerPage {
    let summary = Summary.ledger(notice.title)
    var frame = site.frame(
      at: ledgerRoute, name: .ledgerOf(notice.title), summary: summary, above: aboveBeneath, asOf: asOfShown,
      contact: contact, preview: note(at: notice.route))
    frame.tags?.column = ColumnTags(name: .ledger, summary: summary, keywords: [organTitle], kind: .disclosure)
    return LedgerPage(
      frame: frame, script: site.ledgerScript, notice: site.link(notice.title, notice.route),
      counts: CountsShown(counts), groups: groups)
  }

  /// Areas as they come; findings without an area that follow one another are one group.
  private var groups: [LedgerGroup] {
    var groups: [LedgerGroup] = []
    var loose: [LedgerRow] = []
    func endLoose() {
      if !loose.isEmpty { groups.append(LedgerGroup(area: nil, rows: loose)) }
      loose = []
    }
    for item in items {
      switch item {
      case .area(let index):
        endLoose()
        groups.append(LedgerGroup(area: areas[index].name, rows: areas[index].places.flatMap(rows)))
      case .finding(let place):
        loose += rows(place)
      }
    }
    endLoose()
    return groups
  }
}
