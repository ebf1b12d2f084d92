import Pages
import SafeHTML

/// A table of findings: number, finding, status, and of lead, deadline and newest change what any of them has.
struct LedgerTable {
  let caption: HTML?
  let groups: [LedgerGroup]

  var html: HTML {
    let columns = LedgerColumns(of: groups)
    return """
      <table class="ledger">
      \(caption.map { "<caption>\($0)</caption>\n" })\
      <thead>
      <tr><th scope="col">\(Words.number)</th><th scope="col">\(Words.findings)</th>\
      <th scope="col">\(Words.status)</th>\
      \(if: columns.hasLeads, Self.head("lead", Words.lead))\
      \(if: columns.hasDeadlines, Self.head("due", Words.deadline))\
      \(if: columns.hasChanges, Self.head("changed", Words.changes))</tr>
      </thead>
      \(each: groups, { $0.html(columns, isOnlyOne: groups.count == 1) })\
      </table>

      """
  }

  /// `ledger.js` knows the column by its name, wherever it stands.
  private static func head(_ name: String, _ text: String) -> HTML {
    "<th scope=\"col\" \(attribute: "data-column", name)>\(text)</th>"
  }
}

/// Which columns a ledger has beside number, finding and status: what no row has takes no room.
struct LedgerColumns {
  let hasLeads: Bool
  let hasDeadlines: Bool
  let hasChanges: Bool

  init(of groups: [LedgerGroup]) {
    hasLeads = groups.contains { $0.rows.contains { $0.lead != nil } }
    hasDeadlines = groups.contains { $0.rows.contains { $0.deadline != nil } }
    hasChanges = groups.contains { $0.rows.contains { $0.newest != nil } }
  }

  /// How many there are in all.
  fileprivate var count: Int { 3 + [hasLeads, hasDeadlines, hasChanges].count { $0 } }
}

extension LedgerGroup {
  fileprivate func html(_ columns: LedgerColumns, isOnlyOne: Bool) -> HTML {
    let name = area.map { $0.html } ?? (isOnlyOne ? nil : HTML(text: Words.withoutArea))
    return """
      <tbody>
      \(name.map { Self.heading($0, over: columns.count) })\
      \(each: rows, { $0.html(columns) })\
      </tbody>

      """
  }

  private static func heading(_ text: HTML, over columns: Int) -> HTML {
    """
    <tr><th \(attribute: "colspan", columns) scope="rowgroup">\(text)</th></tr>

    """
  }
}

extension LedgerRow {
  fileprivate func html(_ columns: LedgerColumns) -> HTML {
    """
    \(if: isSpecific, "<tr class=\"specific\">", else: "<tr>")\
    <td>\(number)</td><th scope="row">\(link.html)</th><td>\(status)</td>\
    \(if: columns.hasLeads, "\(ifKnown: Words.lead, lead.map { HTML(text: $0) })")\
    \(if: columns.hasDeadlines, "\(ifKnown: Words.deadline, deadline.map { $0.inCell })")\
    \(if: columns.hasChanges, "\(ifKnown: Words.changes, newest.map { $0.html })")</tr>

    """
  }

  private var status: HTML {
    let marks = followUpMarks(isReopened: isReopened, isOverdue: isOverdue)
    return switch standing {
    case .status(let status): "\(status.mark.html)\(marks)\(status.remarks)"
    case .done(_, let all): "\(Words.specifics(all)) \(standing.short)"
    }
  }
}
