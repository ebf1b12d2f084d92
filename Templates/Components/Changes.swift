import Pages
import SafeHTML

/// The newest changes; a line that says so where there are none.
func changesList(_ changes: [ChangeShown]) -> HTML {
  if changes.isEmpty {
    return """
      <p>\(Words.noHistory)</p>

      """
  }
  return """
    <ul class="changes">
    \(each: changes, { "<li>\($0.html)</li>\n" })\
    </ul>

    """
}

/// The newest changes under a heading of their own; nothing where there are none.
func latestChanges(_ changes: [ChangeShown]) -> HTML {
  if changes.isEmpty { return .empty }
  return """
    <section class="latest" aria-labelledby="latest">
    <h2 id="latest">\(Words.changes)</h2>
    \(changesList(changes))\
    </section>

    """
}

extension ChangeShown {
  /// When, which status, of what.
  var html: HTML { "\(date.html) \(undated)" }

  /// Which status, of what, where the date stands above.
  var undated: HTML {
    """
    \(status.mark.html)\(followUpMarks(isReopened: isReopening, isOverdue: false)) \(link.html)\
    \(if: !remarks.isEmpty, " <small>\(remarks)</small>")\
    \(note.map { " <small>\($0)</small>" })
    """
  }

  private var remarks: String {
    [measure.map(Words.measure), status.mark.verification, status.wording.map(Words.wording), organ].compactMap(\.self)
      .joined(separator: Words.comma)
  }
}
