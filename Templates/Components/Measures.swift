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
        status.map { "\($0.mark.html)\(followUpMarks(isReopened: false, isOverdue: isOverdue))\($0.remarks)" }
          ?? (isOverdue ? followUpMarks(isReopened: false, isOverdue: true) : nil),
        plan.map { named(Words.plan, HTML(text: $0)) },
        lead.map { named(Words.lead, HTML(text: $0)) },
        deadline.map { named(Words.deadline, $0.html) },
        review.map { named(Words.review, $0.html) },
      ]))\
      </li>

      """
  }
}
