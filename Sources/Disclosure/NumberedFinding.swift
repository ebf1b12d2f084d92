/// A finding with its number in the notice.
public struct NumberedFinding: Hashable, Sendable {
  /// Its number; see `Notice.findingNumbers`.
  public let number: Int
  /// The area that it lies in; nil where in none.
  public let area: Area?
  /// The finding.
  public let finding: Finding
}

extension Notice {
  /// The numbers of all findings, in their order: within their area or on through all areas, as the notice has it; one
  /// that lies in no area has its place among what the notice lists. THE place where findings get their numbers.
  public var findingNumbers: [Int] {
    var numbers: [Int] = []
    for (index, item) in items.enumerated() {
      switch item {
      case .area(let area):
        let start = numbering == .continuous ? numbers.count : 0
        numbers += area.findings.indices.map { start + $0 + 1 }
      case .finding: numbers.append(index + 1)
      }
    }
    return numbers
  }

  /// All findings in their order, with their numbers and areas.
  public var numberedFindings: [NumberedFinding] {
    let found = items.flatMap { item -> [(area: Area?, finding: Finding)] in
      switch item {
      case .area(let area): area.findings.map { (area, $0) }
      case .finding(let finding): [(nil, finding)]
      }
    }
    return zip(findingNumbers, found).map { NumberedFinding(number: $0, area: $1.area, finding: $1.finding) }
  }
}
