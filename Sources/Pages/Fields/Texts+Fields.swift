extension PassageShown: Recorded {
  func record(in writer: inout FieldWriter) {
    switch self {
    case .heading(let level, let id, let content): writer.add(case: "heading", level, id, content)
    case .prose(let prose): writer.add(case: "prose", prose)
    }
  }
}

extension NoticeBlock: Recorded {
  func record(in writer: inout FieldWriter) {
    switch self {
    case .heading(let level, let id, let number, let content):
      writer.add(case: "heading", level, id, number, content)
    case .area(let heading): writer.add(case: "area", heading)
    case .finding(let heading): writer.add(case: "finding", heading)
    case .prose(let prose): writer.add(case: "prose", prose)
    case .runOn(let measures, let isIntroduced): writer.add(case: "runOn", measures, isIntroduced)
    case .measures(let measures, let isIntroduced): writer.add(case: "measures", measures, isIntroduced)
    case .contact(let groups): writer.add(case: "contact", groups)
    }
  }
}

extension AreaHeading: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(level, id, name) }
}

extension AreaName: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(number, title, isQuoted, marks) }
}

extension FindingHeading: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(level, id, number, link, standing) }
}

extension ContentsEntry: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(name, address, children) }
}

extension ContentsEntry.Name: Recorded {
  func record(in writer: inout FieldWriter) {
    switch self {
    case .text(let number, let text): writer.add(case: "text", number, text)
    case .area(let name): writer.add(case: "area", name)
    }
  }
}

extension InspectionShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(type, mode, round, roundPage, team, from, to, feedback) }
}

extension ReportedShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(subject, count) }
}

extension ReportedShown.Subject: Recorded {
  func record(in writer: inout FieldWriter) {
    switch self {
    case .areas: writer.add(case: "areas")
    case .findings: writer.add(case: "findings")
    case .specificFindings: writer.add(case: "specificFindings")
    case .measures: writer.add(case: "measures")
    case .status(let word): writer.add(case: "status", word)
    }
  }
}
