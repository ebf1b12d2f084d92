import Pages
import SafeHTML

/// What a reader filters, sorts, prints and saves a ledger with. `ledger.js` answers it; until then the style sheet only
/// keeps its place, and without scripts there is none.
struct LedgerTools {
  let counts: CountsShown
  let groups: [LedgerGroup]

  var html: HTML {
    """
    <div class="tools" role="search" \(attribute: "aria-label", Words.filter)>
    <button type="button" class="opener" aria-expanded="false" aria-controls="ledger-fields">\(Words.openTools)</button>
    <div class="fields" id="ledger-fields">
    <label>\(Words.wordsSought)<input type="search" name="words" autocomplete="off"></label>
    \(if: counts.marked.count > 1, select("status", Words.status, options: statuses))\
    \(if: groups.count > 1, select("area", Words.area))\
    \(if: hasLeads, select("lead", Words.lead))\
    \(select("sort", Words.order, first: Words.orderByArea, options: orders))\
    \(if: counts.overdue > 0, overdue)\
    <div class="buttons">
    <button type="button" name="clear">\(Words.clear)</button>
    <button type="button" name="print">\(Words.print)</button>
    <button type="button" name="csv" \(attribute: "data-columns", Words.columnsOfTheFile)>\(Words.saveTable)</button>
    </div>
    </div>
    <p role="status"><span class="conditions"></span>\(Words.listedOf(counts.leaves))<b>\(counts.leaves)</b>\
    \(Words.items)<span class="none" hidden>\(Words.nothingListed)</span></p>
    </div>

    """
  }

  private func select(_ name: String, _ label: String, first: String = Words.any, options: HTML = .empty) -> HTML {
    """
    <label>\(label)<select \(attribute: "name", name) autocomplete="off"><option value="">\(first)</option>\
    \(options)</select></label>

    """
  }

  private var overdue: HTML {
    """
    <label class="check"><input type="checkbox" name="overdue">\(Words.onlyOverdue)</label>

    """
  }

  /// Whether more than one department leads.
  private var hasLeads: Bool {
    let leads = groups.lazy.flatMap(\.rows).compactMap(\.lead)
    return leads.first.map { first in leads.contains { !$0.utf8.elementsEqual(first.utf8) } } ?? false
  }

  private var statuses: HTML {
    "\(each: counts.marked, { Self.option($0.mark.styleName, Words.nameApart($0.mark)) })"
  }

  /// What there is nothing of, a table is not sorted by.
  private var orderNames: [(name: String, label: String)] {
    let columns = LedgerColumns(of: groups)
    let isThere = ["lead": columns.hasLeads, "due": columns.hasDeadlines, "changed": columns.hasChanges]
    return Words.orders.filter { isThere[$0.name] ?? true }
  }

  private var orders: HTML {
    "\(each: orderNames, { Self.option($0.name, $0.label) })"
  }

  private static func option(_ value: String, _ label: String) -> HTML {
    "<option \(attribute: "value", value)>\(label)</option>"
  }
}
