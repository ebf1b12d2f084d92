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
      \(each: groups.indices, { groups[$0].html(columns, isOnlyOne: groups.count == 1, id: Self.id($0)) })\
      </table>

      """
  }

  /// The group's, for links within the page.
  private static func id(_ index: Int) -> String { "area-\(index + 1)" }

  /// The way to each area, in a ledger so long that one would have to scroll for it.
  var contents: HTML {
    if groups.count == 1 || groups.reduce(0, { $0 + $1.rows.count }) < Self.fewest { return .empty }
    return """
      <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">\(Words.area)</h2>
      <ol>
      \(each: groups.indices, { "<li><a \(href: .fragment(Self.id($0)))>\(groups[$0].name)</a></li>\n" })\
      </ol>
      </nav>

      """
  }

  /// So few rows are seen at a glance, on a phone in three screens.
  private static let fewest = 20

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
  fileprivate var name: HTML { area.map { $0.html } ?? HTML(text: Words.withoutArea) }

  fileprivate func html(_ columns: LedgerColumns, isOnlyOne: Bool, id: String) -> HTML {
    """
    <tbody>
    \(if: area != nil || !isOnlyOne, heading(over: columns.count, id: id))\
    \(each: rows, { $0.html(columns) })\
    </tbody>

    """
  }

  private func heading(over columns: Int, id: String) -> HTML {
    """
    <tr><th \(attribute: "id", id) \(attribute: "colspan", columns) scope="rowgroup">\(name)</th></tr>

    """
  }
}

extension LedgerRow {
  fileprivate func html(_ columns: LedgerColumns) -> HTML {
    """
    \(if: isSpecific, "<tr class=\"specific\">", else: "<tr>")\
    <td>\(number)</td><th scope="row">\(link.html)</th><td>\(status)</td>\
    \(if: columns.hasLeads, "<td>\(lead ?? "")</td>")\
    \(if: columns.hasDeadlines, "\(ifKnown: Words.deadlineInBrief, deadline.map { $0.inCell })")\
    \(if: columns.hasChanges, "\(ifKnown: Words.changeInBrief, newest.map { $0.html })")</tr>

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
