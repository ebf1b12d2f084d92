import Pages
import SafeHTML

/// A table of findings: number, finding, status, lead, deadline, newest change; the same everywhere.
struct LedgerTable {
  let caption: HTML?
  let groups: [LedgerGroup]

  var html: HTML {
    """
    <table class="ledger">
    \(caption.map { "<caption>\($0)</caption>\n" })\
    <thead>
    <tr><th scope="col">\(Words.number)</th><th scope="col">\(Words.findings)</th>\
    <th scope="col">\(Words.status)</th><th scope="col">\(Words.lead)</th>\
    <th scope="col">\(Words.deadline)</th><th scope="col">\(Words.changes)</th></tr>
    </thead>
    \(each: groups, { $0.html(isOnlyOne: groups.count == 1) })\
    </table>

    """
  }
}

extension LedgerGroup {
  fileprivate func html(isOnlyOne: Bool) -> HTML {
    """
    <tbody>
    \(area.map { Self.heading($0.html) } ?? (isOnlyOne ? nil : Self.heading(HTML(text: Words.withoutArea))))\
    \(each: rows, { $0.html })\
    </tbody>

    """
  }

  private static func heading(_ text: HTML) -> HTML {
    """
    <tr><th colspan="6" scope="rowgroup">\(text)</th></tr>

    """
  }
}

extension LedgerRow {
  fileprivate var html: HTML {
    """
    \(if: isSpecific, "<tr class=\"specific\">", else: "<tr>")\
    <td>\(number)</td><th scope="row">\(link.html)</th><td>\(status)</td>\
    \(ifKnown: Words.lead, lead.map { HTML(text: $0) })\
    \(ifKnown: Words.deadline, deadline.map { $0.html })\
    \(ifKnown: Words.changes, newest.map { $0.html })</tr>

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
