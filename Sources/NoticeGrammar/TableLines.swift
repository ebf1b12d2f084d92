/// Tables in plain text: lines whose cells have bars around or tabs between them.
enum TableLines {
  /// The cells of a line; nil where it is no row.
  static func cells(_ line: ArraySlice<Unicode.Scalar>) -> [Stretch]? {
    let separator: Unicode.Scalar
    if line.first == "|", line.last == "|", line.count > 2 {
      separator = "|"
    } else if line.contains("\t") {
      separator = "\t"
    } else {
      return nil
    }
    var inside = line
    if separator == "|" {
      inside = inside.dropFirst().dropLast()
    }
    let cells = inside.split(separator: separator, omittingEmptySubsequences: false).map { $0.trimmed }
    return cells.count > 1 ? cells.map { $0.startIndex..<$0.endIndex } : nil
  }

  /// The line with the tabs at its ends, which stand for empty cells.
  private static func withTabs(_ line: Stretch, _ scalars: [Unicode.Scalar]) -> Stretch {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start > 0, scalars[start - 1] == "\t" { start -= 1 }
    while end < scalars.count, scalars[end] == "\t" { end += 1 }
    return start..<end
  }

  /// Whether a row is the rule below a head: | --- | :-: |
  static func isRule(_ cells: [Stretch], _ scalars: [Unicode.Scalar]) -> Bool {
    cells.allSatisfy { cell in
      !cell.isEmpty && scalars[cell].contains("-") && scalars[cell].allSatisfy { $0 == "-" || $0 == ":" }
    }
  }

  /// The lines with each run of rows of one width as one table.
  static func joining(_ lines: [NoticeSource.Line], _ scalars: [Unicode.Scalar]) -> [NoticeSource.Line] {
    var joined: [NoticeSource.Line] = []
    var index = 0
    while index < lines.count {
      var rows: [[Stretch]] = []
      var end = index
      while end < lines.count, !lines[end].isTable, lines[end].note == nil, lines[end].place == lines[index].place,
        let cells = cells(scalars[withTabs(lines[end].stretch, scalars)]), rows.isEmpty || cells.count == rows[0].count
      {
        rows.append(cells)
        end += 1
      }
      guard rows.count > 1 else {
        joined.append(lines[index])
        index += 1
        continue
      }
      var table = lines[index]
      table.stretch = lines[index].stretch.lowerBound..<lines[end - 1].stretch.upperBound
      table.cells = rows.filter { !isRule($0, scalars) }
      joined.append(table)
      index = end
    }
    return joined
  }
}
