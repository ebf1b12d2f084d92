/// A finding with its number in the notice. THE place where findings get their numbers.
public struct NumberedFinding: Hashable, Sendable {
  /// Its number within its area or on through all areas, as the notice has it; where it lies in no area, its place among
  /// what the notice lists.
  public let number: Int
  /// The area that it lies in; nil where in none.
  public let area: Area?
  /// The finding.
  public let finding: Finding
}

extension Notice {
  /// All findings in their order, with their numbers.
  public var numberedFindings: [NumberedFinding] {
    var found: [NumberedFinding] = []
    for (index, item) in items.enumerated() {
      switch item {
      case .area(let area):
        let start = numbering == .continuous ? found.count : 0
        for (offset, finding) in area.findings.enumerated() {
          found.append(NumberedFinding(number: start + offset + 1, area: area, finding: finding))
        }
      case .finding(let finding): found.append(NumberedFinding(number: index + 1, area: nil, finding: finding))
      }
    }
    return found
  }
}
