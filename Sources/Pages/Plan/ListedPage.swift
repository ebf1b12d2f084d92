import Addresses
import Disclosure

/// A page of an organ that people read, with what the rest of the site must know of it.
struct ListedPage: Sendable {
  let route: Route
  /// What it is called; a ledger by its notice.
  let title: String
  let kind: ReadKind
  /// The newest date that it shows.
  let newest: DisclosureDate?
}

extension Organ {
  /// Its pages that people read, in the order of its tree.
  func listedPages(_ notices: [NoticePlan], pending: [NoticePlan]) -> [ListedPage] {
    let newest = notices.reduce(nil) { DisclosureDate.later($0, $1.newest) }
    var pages = [ListedPage(route: route, title: title, kind: .organ, newest: newest)]
    for notice in pending + notices { notice.list(in: &pages) }
    return pages
  }
}

extension NoticePlan {
  /// The newest date of the notice or of a change in it.
  fileprivate var newest: DisclosureDate? { newest(places.indices) }

  /// When the notice was signed or went public.
  private var noticeDate: DisclosureDate? { .later(notice.date, notice.published) }

  private func newest(_ places: Range<Int>) -> DisclosureDate? {
    places.reduce(noticeDate) { .later($0, self.places[$1].finding.newest) }
  }

  fileprivate func list(in pages: inout [ListedPage]) {
    let newest = newest
    pages.append(ListedPage(route: notice.route, title: notice.title, kind: .notice, newest: newest))
    pages.append(ListedPage(route: ledgerRoute, title: notice.title, kind: .ledger, newest: newest))
    for item in items {
      switch item {
      case .area(let index):
        let area = areas[index]
        pages.append(ListedPage(route: area.route, title: area.title, kind: .area, newest: self.newest(area.places)))
        for place in area.places { list(findingAt: place, in: &pages) }
      case .finding(let place):
        list(findingAt: place, in: &pages)
      }
    }
  }

  private func list(findingAt place: Int, in pages: inout [ListedPage]) {
    let finding = places[place].finding
    let kind = finding.isBrokenDown ? ReadKind.brokenDown : finding.record.kind
    pages.append(
      ListedPage(
        route: finding.route, title: finding.title, kind: kind, newest: .later(noticeDate, finding.newest)))
    for specific in finding.specifics {
      pages.append(
        ListedPage(
          route: specific.route, title: specific.title, kind: specific.record.kind,
          newest: .later(noticeDate, specific.record.newest)))
    }
  }
}

extension Finding {
  /// The newest date in its histories.
  fileprivate var newest: DisclosureDate? {
    specifics.reduce(record.newest) { .later($0, $1.record.newest) }
  }
}

extension Record {
  fileprivate var kind: ReadKind { .leaf(StatusShown(history).mark) }

  fileprivate var newest: DisclosureDate? {
    let own = history.entries.reduce(nil) { DisclosureDate.later($0, $1.date) }
    return measures.reduce(own) { newest, measure in
      measure.history.entries.reduce(newest) { .later($0, $1.date) }
    }
  }
}
