extension Label: Recorded {
  func record(in writer: inout FieldWriter) {
    switch self {
    case .text(let text): writer.add(case: "text", text)
    case .home: writer.add(case: "home")
    case .ledger: writer.add(case: "ledger")
    case .ledgerOf(let title): writer.add(case: "ledgerOf", title)
    case .changes: writer.add(case: "changes")
    case .changesOf(let period): writer.add(case: "changesOf", period)
    case .data: writer.add(case: "data")
    case .contact: writer.add(case: "contact")
    case .notice(let year, let inspection): writer.add(case: "notice", year, inspection)
    case .rounds: writer.add(case: "rounds")
    case .withoutArea: writer.add(case: "withoutArea")
    case .sitemap: writer.add(case: "sitemap")
    case .search: writer.add(case: "search")
    case .notFound: writer.add(case: "notFound")
    }
  }
}

extension LinkShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(label, address, isCurrent, marks) }
}

extension TitleLink: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(title, address, marks) }
}

extension PreviewMark: Recorded {
  func record(in writer: inout FieldWriter) { rawValue.record(in: &writer) }
}

extension PreviewNote: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(own, beneath) }
}

extension DateShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(iso, text) }
}

extension DeadlineShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(current, first) }
}

extension StatusShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(mark, wording) }
}

extension Standing: Recorded {
  func record(in writer: inout FieldWriter) {
    switch self {
    case .status(let status): writer.add(case: "status", status)
    case .done(let done, let all): writer.add(case: "done", done, all)
    }
  }
}

extension ChangeShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(date, status, isReopening, link, measure, note, organ) }
}

extension CountsShown: Recorded {
  func record(in writer: inout FieldWriter) {
    writer.add(
      findings, specifics, level, leaves, unmarked, notStarted, inProgress, phaseComplete, longTerm, completed, closed,
      closedByItself, closedBySupervisor, done, overdue, reopened)
  }
}

extension CountsShown.Level: Recorded {
  func record(in writer: inout FieldWriter) {
    switch self {
    case .findings: writer.add(case: "findings")
    case .specifics: writer.add(case: "specifics")
    case .both: writer.add(case: "both")
    }
  }
}

extension CountsRow: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(link, counts, date) }
}

extension ContactShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(purpose, channels) }
}

extension ContactShown.Channel: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(kind, text, address) }
}

extension OrganContact: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(organ, groups) }
}

extension NoticeLink: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(date, link) }
}

extension Sitemap.Entry: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(address, lastModified) }
}
