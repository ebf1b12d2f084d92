import Pages
import SafeHTML

extension HistoryShown {
  /// The status changes, oldest first; a line that says so where there are none.
  var html: HTML {
    if rows.isEmpty {
      return """
        <p>\(Words.noHistory)</p>

        """
    }
    return """
      <ol class="history">
      \(each: rows, { html($0) })\
      </ol>

      """
  }

  private func html(_ row: Row) -> HTML {
    """
    \(start(row))\(row.date.html) \(row.status.mark.html)\
    \(row.status.mark.verification.map { " <small>\($0)</small>" })\
    \(if: row.isPending, previewMarks([.pending]))
    \(if: row.isReopening || row.note != nil, note(row))\
    \(row.movedTo.map { moved(from: row.movedFrom, to: $0) })\
    \(metaLine([
      named(row.isSelfReported ? Words.selfReporter : Words.reporter, reporter),
      row.verifiedBy.map { named(Words.verifier, HTML(text: $0)) },
      row.status.wording.map { HTML(text: Words.wording($0)) },
      row.review.map { named(Words.review, $0.html) },
      row.evidence.isEmpty ? nil : named(Words.evidence, evidence(row)),
    ]))\
    </li>

    """
  }

  private func start(_ row: Row) -> HTML {
    row.isPending
      ? "<li \(attribute: "id", row.anchor) class=\"pending\">" : "<li \(attribute: "id", row.anchor)>"
  }

  private func note(_ row: Row) -> HTML {
    """
    <p>\(if: row.isReopening, "<strong class=\"reopened\">\(Words.reopened)</strong> ")\(row.note ?? "")</p>

    """
  }

  private func moved(from first: DateShown?, to next: DateShown) -> HTML {
    if let first {
      return """
        <p>\(Words.deadlineMovedFrom)\(first.html)\(Words.movedTo)\(next.html)\(Words.stop)</p>

        """
    }
    return """
      <p>\(Words.deadlineSetTo)\(next.html)\(Words.stop)</p>

      """
  }

  private var reporter: HTML {
    "\(organ)\(lead.map { HTML(text: Words.inParentheses($0)) })"
  }

  private func evidence(_ row: Row) -> HTML {
    row.evidence.map(\.html).joined(separator: HTML(text: Words.listed))
  }
}
