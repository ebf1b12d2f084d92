import Pages
import SafeHTML

/// A name and a value in a list of facts.
func fact(_ name: String, _ value: HTML) -> HTML {
  """
  <dt>\(name)</dt><dd>\(value)</dd>

  """
}

/// Facts in one quiet line, which breaks between them where it can; nothing where there are none.
func metaLine(_ facts: [HTML?]) -> HTML {
  let known = facts.compactMap { $0.map { "<span>\($0)</span>" as HTML } }
  if known.isEmpty { return .empty }
  return """
    <p class="meta">\(known.joined(separator: " "))</p>

    """
}

/// A name and a value in a quiet line.
func named(_ name: String, _ value: HTML) -> HTML { "\(name)\(Words.colon)\(value)" }

extension FactsShown {
  /// What is known of a finding.
  var html: HTML {
    if isEmpty { return .empty }
    return """
      <dl class="facts">
      \(status.map { fact(Words.status, "\($0.mark.html)\(marks)\($0.remarks)") })\
      \(category.map { fact(Words.category, HTML(text: $0)) })\
      \(lead.map { fact(Words.lead, HTML(text: $0)) })\
      \(if: !partners.isEmpty, fact(Words.partners, HTML(text: partners.joined(separator: Words.listed))))\
      \(deadline.map { fact(Words.deadline, $0.html) })\
      \(review.map { fact(Words.review, $0.html) })\
      </dl>

      """
  }

  private var marks: HTML { followUpMarks(isReopened: isReopened, isOverdue: isOverdue) }
}
