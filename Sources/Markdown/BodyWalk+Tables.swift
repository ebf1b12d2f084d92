import SafeHTML

extension BodyWalk {
  /// Writes a table: one that is too wide for the page scrolls by itself, also from the keyboard.
  mutating func writeTable(_ isEntering: Bool) {
    writer.freshLine()
    writer.blockBoundary()
    guard !rules.isUnchecked else { return writer.markup(isEntering ? "<table>" : "</table>") }
    if isEntering {
      writer.markup("<div class=\"table-scroll\" tabindex=\"0\">\n<table>")
    } else {
      writer.endBlock("</table>\n</div>")
    }
  }

  mutating func writeTableHead(_ node: SyntaxNode, _ isEntering: Bool) {
    writer.freshLine()
    writer.blockBoundary()
    writer.markup(isEntering ? "<thead>\n<tr>" : "</tr>\n</thead>")
    if !isEntering, node.next != nil { writer.markup("\n<tbody>") }
  }

  mutating func writeTableRow(_ node: SyntaxNode, _ isEntering: Bool) {
    writer.freshLine()
    writer.blockBoundary()
    writer.markup(isEntering ? "<tr>" : "</tr>")
    if !isEntering, node.next == nil { writer.markup("\n</tbody>") }
  }

  /// Writes a cell; one of the head names its column, unless it is empty.
  mutating func writeTableCell(_ node: SyntaxNode, _ alignment: TableAlignment, _ isEntering: Bool) {
    let isHead = node.parent?.kind == .tableHead && (rules.isUnchecked || node.firstChild != nil)
    guard isEntering else { return writer.markup(isHead ? "</th>" : "</td>") }
    if let place = node.place { finder.enter(place, firstLine: place) }
    writer.freshLine()
    writer.cellBoundary()
    writer.markup(isHead ? (rules.isUnchecked ? "<th" : "<th scope=\"col\"") : "<td")
    switch alignment {
    case .none: break
    case .start: writer.markup(rules.isUnchecked ? " align=\"left\"" : " class=\"start\"")
    case .center: writer.markup(rules.isUnchecked ? " align=\"center\"" : " class=\"center\"")
    case .end: writer.markup(rules.isUnchecked ? " align=\"right\"" : " class=\"end\"")
    }
    writer.markup(">")
  }
}
