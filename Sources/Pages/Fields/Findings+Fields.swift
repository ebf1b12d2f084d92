extension LedgerGroup: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(area, rows) }
}

extension LedgerRow: Recorded {
  func record(in writer: inout FieldWriter) {
    writer.add(number, link, isSpecific, standing, isOverdue, isReopened, lead, deadline, newest)
  }
}

extension OverdueShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(link, deadline) }
}

extension LeadShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(name, count) }
}

extension FactsShown: Recorded {
  func record(in writer: inout FieldWriter) {
    writer.add(status, isOverdue, isReopened, category, lead, partners, deadline, review)
  }
}

extension MeasureShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(text, plan, isOverdue, lead, deadline, history, hasOwn) }
}

extension MeasureRunOn: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(number, text, end) }
}

extension HistoryShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(organ, lead, rows) }
}

extension HistoryShown.Row: Recorded {
  func record(in writer: inout FieldWriter) {
    writer.add(
      date, anchor, status, isSelfReported, isReopening, note, verifiedBy, movedFrom, movedTo, review, evidence,
      isPending)
  }
}

extension EvidenceShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(title, address) }
}

extension LineageShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(earlier, later, vanishing) }
}

extension Vanishing: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(notice, date) }
}

extension RelatedFinding: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(link, notice, date, standing) }
}

extension ComparisonShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(rows, namesNotices, continued, vanished, new) }
}

extension ComparisonShown.Row: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(finding, isSpecific, later) }
}
