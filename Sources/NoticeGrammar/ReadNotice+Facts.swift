import Disclosure

extension ReadNotice {
  /// Whether the numbers of its findings run on through the areas instead of beginning anew in each.
  public var runsOn: Bool {
    var last: [Int] = []
    for area in areas {
      let numbers = area.findings.compactMap { finding in
        finding.heading.mark.flatMap { NumberMark(source[$0])?.number }
      }
      guard let first = numbers.first, let end = numbers.last else { continue }
      if let before = last.last, first != before + 1 { return false }
      last.append(end)
    }
    return last.count > 1
  }

  /// Takes who signed it from below the title, where no signature names anybody.
  mutating func nameIssuer() {
    guard issuer == nil, let place = metadata.firstIndex(where: { $0.meaning == .issuer }) else { return }
    issuer = metadata.remove(at: place).value
  }

  /// The first date in a stretch.
  public func date(in stretch: Stretch) -> DisclosureDate? {
    DateReader.dates(in: source[stretch]).first?.date
  }
}
