import Pages
import SafeHTML

extension StatusMark {
  /// A drawn mark, then the word.
  var html: HTML { "<span \(attribute: "class", styles)>\(Words.name(self))</span>" }

  /// What the style sheet and the script of the ledger know it by.
  var styleName: String {
    switch self {
    case .unlabelled: "unlabelled"
    case .closedBySupervisor: "supervisor"
    default: rawValue
    }
  }

  private var styles: String {
    self == .closedBySupervisor ? "status status-closed status-supervisor" : "status status-\(styleName)"
  }
}

extension StatusShown {
  /// Who verified, and the organ's own words; nothing where there is neither.
  var remarks: HTML {
    let remarks = [mark.verification, wording.map(Words.wording)].compactMap(\.self)
    return remarks.isEmpty ? .empty : " <small>\(remarks.joined(separator: Words.comma))</small>"
  }
}

/// What follows a status: that work began again, that it is late.
func followUpMarks(isReopened: Bool, isOverdue: Bool) -> HTML {
  """
  \(if: isReopened, " <strong class=\"reopened\">\(Words.reopened)</strong>")\
  \(if: isOverdue, " <strong class=\"overdue\">\(Words.overdue)</strong>")
  """
}

extension Standing {
  /// The mark alone, or how many of the 具体问题 are done.
  var short: HTML {
    switch self {
    case .status(let status): status.mark.html
    case .done(let done, let all): "<small>\(Words.done(done, of: all))</small>"
    }
  }
}
