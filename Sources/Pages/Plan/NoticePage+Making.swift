import Addresses
import Disclosure

extension NoticePlan {
  var noticePage: NoticePage {
    let text = NoticeText(self)
    return NoticePage(
      frame: noticeFrame(hasContact: text.hasContact), title: notice.title,
      published: DateShown(notice.dayPublished),
      source: notice.source.map { EvidenceShown(title: $0, address: notice.sourceURL) }, issuer: notice.issuer,
      kind: notice.kind, inspection: notice.inspection.map { InspectionShown($0, site) },
      reported: notice.reported.map(ReportedShown.init), counts: places.isEmpty ? nil : CountsShown(counts),
      progress: ProgressChart(of: [self], asOf: asOf), areas: areaRows, ledger: site.link(.ledger, ledgerRoute),
      contents: text.contents.entries, blocks: text.blocks,
      signed: DateShown(notice.date), comparison: comparison,
      changes: newestChanges(places.indices, limit: NewestChanges.ofOrgan))
  }

  private func noticeFrame(hasContact: Bool) -> PageFrame {
    var summary = Summary.notice(notice.title)
    for case .passage(.prose(let prose)) in notice.narrative where !prose.text.isEmpty {
      summary = .text(FirstWords.of(prose.text))
      break
    }
    var frame = site.frame(
      at: notice.route, name: .text(notice.title), summary: summary, above: above, asOf: asOfShown,
      contact: hasContact ? [] : contact, preview: note(at: notice.route))
    frame.isArticle = true
    if frame.tags != nil, let address = frame.canonical {
      frame.tags?.column = column
      frame.tags?.article = ArticleTags(
        notice.title, published: notice.dayPublished, source: notice.source ?? notice.issuer ?? organTitle,
        keywords: [organTitle], author: notice.issuer, address)
    }
    return frame
  }
}

extension InspectionShown {
  fileprivate init(_ inspection: Inspection, _ site: SiteParts) {
    type = inspection.type
    mode = inspection.mode
    round = inspection.round
    roundPage = site.isPortal ? RoundName(inspection).map { site.base.address(of: $0.route) } : nil
    team = inspection.team
    from = inspection.from.map(DateShown.init)
    to = inspection.to.map(DateShown.init)
    feedback = inspection.feedback.map(DateShown.init)
  }
}

extension ReportedShown {
  fileprivate init(_ figure: ReportedFigure) {
    count = figure.count
    subject =
      switch figure.subject {
      case .areas: .areas
      case .findings: .findings
      case .specificFindings: .specificFindings
      case .measures: .measures
      case .status(let status): .status(status.name)
      }
  }
}
