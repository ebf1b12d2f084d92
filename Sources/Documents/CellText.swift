/// What stands in a cell of a table of data.
enum CellText {
  /// The paragraphs of a cell, each on a line of its own; of a table within it, a row is a line and cells have tabs
  /// between them. A number that the format puts before a paragraph has no other place in a cell than its text.
  static func runs(of blocks: [SourceBlock]) -> [SourceRun] {
    var runs: [SourceRun] = []
    for block in blocks where block.hasText || block.label != nil {
      if !runs.isEmpty { runs.append(SourceRun("\n")) }
      if let label = block.label { runs.append(SourceRun(label)) }
      guard case .table(let rows) = block.kind else {
        runs += block.runs
        continue
      }
      for (index, row) in rows.enumerated() {
        if index > 0 { runs.append(SourceRun("\n")) }
        for (column, cell) in row.enumerated() {
          if column > 0 { runs.append(SourceRun("\t")) }
          runs += cell
        }
      }
    }
    return runs
  }
}
