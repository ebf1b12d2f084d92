import Addresses
import Disclosure

extension NoticePlan {
  func findingPage(_ index: Int) -> FindingPage {
    let place = places[index]
    let finding = place.finding
    var counts: CountsShown?
    if finding.isBrokenDown {
      counts = CountsShown(StatusCounts(of: CollectionOfOne(finding), asOf: asOf))
    }
    return FindingPage(
      frame: frame(finding.route, finding.title, finding.record, above: aboveFindings(in: place.area)),
      title: finding.title, isSpecific: false, counts: counts,
      facts: FactsShown(finding.record, isBrokenDown: finding.isBrokenDown, asOf: asOf),
      inspection: notice.inspection?.type, opening: PassageShown.all(finding.record.opening),
      measures: measures(of: finding.record), closing: PassageShown.all(finding.record.closing),
      specifics: LedgerGroup(rows: specificRows(of: finding)),
      history: finding.isBrokenDown ? nil : history(of: finding.record),
      changes: finding.isBrokenDown ? newestChanges(index..<index + 1, limit: NewestChanges.ofOrgan) : [],
      lineage: lineage?.shown(of: finding.route),
      timeline: finding.isBrokenDown ? nil : timeline(of: finding.record),
      notice: site.link(notice.title, notice.route), previous: index > 0 ? places[index - 1].link : nil,
      next: index + 1 < places.count ? places[index + 1].link : nil)
  }

  func specificPage(_ index: Int, of placeIndex: Int) -> FindingPage {
    let place = places[placeIndex]
    let specifics = place.finding.specifics
    let specific = specifics[index]
    let above = aboveFindings(in: place.area) + [LinkShown(.text(place.finding.title), place.address)]
    return FindingPage(
      frame: frame(specific.route, specific.title, specific.record, above: above), title: specific.title,
      isSpecific: true, counts: nil, facts: FactsShown(specific.record, isBrokenDown: false, asOf: asOf),
      inspection: notice.inspection?.type, opening: PassageShown.all(specific.record.opening),
      measures: measures(of: specific.record), closing: PassageShown.all(specific.record.closing), specifics: nil,
      history: history(of: specific.record), changes: [], lineage: lineage?.shown(of: specific.route),
      timeline: timeline(of: specific.record),
      notice: site.link(notice.title, notice.route),
      previous: index > 0 ? link(specifics[index - 1].title, specifics[index - 1].route) : nil,
      next: index + 1 < specifics.count ? link(specifics[index + 1].title, specifics[index + 1].route) : nil)
  }

  private func history(of record: Record) -> HistoryShown {
    HistoryShown(record.history, due: record.due, lead: record.lead, organ: organTitle)
  }

  private func timeline(of record: Record) -> FindingTimeline? {
    FindingTimeline(record.history, deadline: record.deadline, asOf: asOf)
  }

  private func measures(of record: Record) -> [MeasureShown] {
    record.measures.enumerated().map { index, measure in
      MeasureShown(measure, number: index + 1, of: record, organ: organTitle, asOf: asOf)
    }
  }

  private func aboveFindings(in area: Int?) -> [LinkShown] {
    area.map { areas[$0].aboveFindings } ?? aboveBeneath
  }

  private func frame(_ route: Route, _ title: String, _ record: Record, above: [LinkShown]) -> PageFrame {
    let summary = record.opening.firstWords.map { Summary.text($0) } ?? .finding(title)
    var frame = site.frame(
      at: route, name: .text(title), summary: summary, above: above, asOf: asOfShown, contact: contact,
      preview: note(at: route))
    frame.isArticle = true
    if frame.tags != nil, let address = frame.canonical {
      frame.tags?.column = column
      frame.tags?.article = ArticleTags(
        title, published: notice.dayPublished, source: notice.issuer ?? organTitle, keywords: [organTitle], author: nil,
        address)
    }
    return frame
  }
}
