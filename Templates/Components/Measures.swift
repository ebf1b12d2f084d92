import Pages
import SafeHTML

extension MeasureShown {
  /// What it says, and what it has of its own.
  var html: HTML {
    if !hasOwn {
      return """
        <li>\(text.html)</li>

        """
    }
    return """
      <li>\(text.html)
      \(metaLine([
        isOverdue ? followUpMarks(isReopened: false, isOverdue: true) : nil,
        plan.map { named(Words.plan, HTML(text: $0)) },
        lead.map { named(Words.lead, HTML(text: $0)) },
        deadline.map { named(Words.deadline, $0.html) },
      ]))\
      \(history.map(\.html))\
      </li>

      """
  }
}
