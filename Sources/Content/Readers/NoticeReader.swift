import Addresses
import Disclosure
import Markdown

/// Makes a notice of what `notice.md` says.
enum NoticeReader {
  static func notice(_ fields: Fields, title: String, route: Route, body: MarkdownBody, _ complaints: inout Complaints)
    -> Notice?
  {
    let contact = ContactReader.groups(fields, &complaints)
    var inspection: Inspection?
    if let stated = fields.fields("inspection") { inspection = Self.inspection(stated, &complaints) }
    guard let date = fields.date("date") else { return nil }
    if let feedback = inspection?.feedback, date.isCertainly(before: feedback) {
      complaints.report(.noticeBeforeFeedback(), at: fields.mark(of: "date"))
    }
    return Notice(
      route: route, title: title, issuer: fields.text("issuer"), date: date, source: fields.text("source"),
      sourceURL: fields.webAddress("sourceURL"), published: fields.date("published"), kind: fields.text("kind"),
      reported: reported(fields), numbering: fields.text("numbering").flatMap(Numbering.init) ?? .perArea,
      areaLevel: fields.text("areaLevel").flatMap { Int($0) }, contact: contact, inspection: inspection,
      narrative: narrative(body))
  }

  private static func inspection(_ fields: Fields, _ complaints: inout Complaints) -> Inspection {
    let dates = ["from", "to", "feedback"].compactMap { name in fields.date(name).map { (name, $0) } }
    for (earlier, later) in zip(dates, dates.dropFirst()) where later.1.isCertainly(before: earlier.1) {
      complaints.report(.inspectionDates(earlier.0, later.0), at: fields.mark(of: later.0))
    }
    return Inspection(
      type: fields.text("type"), mode: fields.text("mode"), round: fields.text("round"), team: fields.text("team"),
      from: fields.date("from"), to: fields.date("to"), feedback: fields.date("feedback"))
  }

  private static func reported(_ fields: Fields) -> [ReportedFigure] {
    (fields.fields("reported")?.all ?? []).compactMap { field in
      guard case .count(let count) = field.value else { return nil }
      return ReportedFigure.Subject(key: field.name).map { ReportedFigure(subject: $0, count: count) }
    }
  }

  private static func narrative(_ body: MarkdownBody) -> [NarrativePart] {
    body.blocks.compactMap { block in
      switch block {
      case .marker(.areas, _): .areas
      case .marker(.contact, _): .contact
      case .heading(let heading):
        .passage(.heading(level: heading.level, id: heading.id, content: heading.content))
      case .measures, .other: block.prose.map { .passage(.prose($0)) }
      }
    }
  }
}
