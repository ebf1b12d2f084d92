extension Share: Recorded {
  func record(in writer: inout FieldWriter) { hundredths.record(in: &writer) }
}

extension ProgressChart: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(opened, done, closed, ticks, rows, top, hasMonths) }
}

extension ProgressChart.Point: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(x, y) }
}

extension ProgressChart.Tick: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(place, year, month) }
}

extension ProgressChart.Row: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(date, opened, done, closed) }
}

extension FindingTimeline: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(pieces, now, deadlines, ticks, hasMonths) }
}

extension FindingTimeline.Piece: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(mark, start, length, lane) }
}

extension FindingTimeline.Lane: Recorded {
  func record(in writer: inout FieldWriter) { rawValue.record(in: &writer) }
}
