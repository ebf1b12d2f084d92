import Content
import Diagnostics
import Disclosure

/// The list of statuses as a table, as CSV or as JSON.
struct StatusListWriting {
  let rows: [StatusListing.Row]
  /// Whether what waits is listed, entry by entry, instead of the findings.
  let showsPending: Bool
  let content: String
  let language: Language

  // MARK: Table

  func table(width: Int?) -> String {
    let shared = sharedFolder
    let heading = shared.map { StatusListWords.folder(content.asPrefix + $0)(language) + "\n" } ?? ""
    return heading + (showsPending ? pendingTable(width, below: shared) : findingsTable(width, below: shared))
  }

  private func findingsTable(_ width: Int?, below shared: String?) -> String {
    let cells = rows.map { row in
      [
        StatusListWords.status(row.last)(language), row.last?.date.iso ?? "", row.deadline?.current.iso ?? "",
        row.finding.record.lead ?? "", StatusListWords.remarks(row, language), row.finding.title,
        path(row, below: shared),
      ]
    }
    return table(of: cells, StatusListWords.columns, width: width)
  }

  private func pendingTable(_ width: Int?, below shared: String?) -> String {
    var cells: [[String]] = []
    var notices: Set<String> = []
    for row in rows {
      if row.isNoticePending, notices.insert(row.notice.file.text).inserted {
        cells.append([row.notice.date?.iso ?? "", StatusListWords.notice(language), "", row.notice.title, "", ""])
      }
      cells += row.pending.map { pending in
        [
          pending.change.date.iso, StatusListWords.status(pending.change)(language),
          pending.measure.map(String.init) ?? "", row.finding.title, pending.change.note ?? "",
          path(row, below: shared),
        ]
      }
    }
    return table(of: cells, StatusListWords.pendingColumns, width: width)
  }

  /// Columns in which nothing stands are left out.
  private func table(of cells: [[String]], _ columns: [StatusListWords.Column], width: Int?) -> String {
    let used = columns.indices.filter { column in cells.contains { !$0[column].isEmpty } }
    var table = TextTable(used.map { TextTable.Column(columns[$0].title(language), mayBeCut: columns[$0].mayBeCut) })
    for row in cells { table.add(used.map { row[$0] }) }
    return table.text(width: width)
  }

  private func path(_ row: StatusListing.Row, below shared: String?) -> String {
    String(row.finding.pathWithoutEnding.dropFirst(shared?.count ?? 0))
  }

  /// The folder that all the files lie in, with a slash at its end.
  private var sharedFolder: String? {
    guard let first = rows.first?.finding.file.parent, rows.count > 1 else { return nil }
    var folder = first
    for row in rows {
      while !row.finding.file.isWithin(folder) {
        guard let above = folder.parent else { return nil }
        folder = above
      }
    }
    // A finding's own folder is its name in the list.
    while rows.contains(where: { $0.finding.pathWithoutEnding.utf8.elementsEqual(folder.text.utf8) }) {
      guard let above = folder.parent else { return nil }
      folder = above
    }
    return folder.text + "/"
  }
}
