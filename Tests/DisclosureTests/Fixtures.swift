import Addresses
import Disclosure
import SafeHTML
import Testing

/// Dates are written as text in these tests; a typing mistake in a literal is a programmer error.
extension DisclosureDate: ExpressibleByStringLiteral {
  /// The date that the text gives.
  public init(stringLiteral text: String) {
    guard let date = DisclosureDate(text) else { preconditionFailure("\(text) is no date") }
    self = date
  }
}

/// An entry in few words.
func entry(
  _ date: DisclosureDate, _ status: Status, note: String? = nil, verifiedBy: String? = nil,
  verification: Verification = .itself, due: DisclosureDate? = nil, review: DisclosureDate? = nil
) -> StatusChange {
  StatusChange(
    date: date, status: status, note: note, verifiedBy: verifiedBy, verification: verification, due: due, review: review
  )
}

func measure(_ history: StatusChange..., due: DisclosureDate? = nil) -> Measure {
  Measure(text: Prose(html: "做了一件事。", text: "做了一件事。"), due: due, history: History(history))
}

func finding(_ history: StatusChange..., due: DisclosureDate? = nil, measures: [Measure] = []) -> Finding {
  let record = Record(due: due, history: History(history), measures: measures)
  return Finding(route: .folder("finding"), title: "问题", record: record)
}

func specific(_ history: StatusChange..., due: DisclosureDate? = nil, measures: [Measure] = []) -> SpecificFinding {
  let record = Record(due: due, history: History(history), measures: measures)
  return SpecificFinding(route: .folder("specific"), title: "具体问题", record: record)
}

func brokenDown(_ specifics: SpecificFinding...) -> Finding {
  Finding(route: .folder("broken-down"), title: "问题", record: Record(), specifics: specifics)
}

func area(_ findings: Finding...) -> Notice.Item {
  .area(Area(route: .folder("area"), title: "方面", body: [], findings: findings))
}

func notice(_ date: DisclosureDate, _ items: Notice.Item...) -> Notice {
  Notice(route: .folder("notice"), title: "通报", date: date, items: items)
}

func site(asOf: DisclosureDate? = nil, _ notices: Notice...) throws -> Site {
  let base = try #require(BaseAddress("https://example.org/"))
  let organ = Organ(route: .folder("organ"), title: "单位", asOf: asOf, notices: notices)
  return Site(title: "网站", host: "单位", base: base, organs: [organ])
}

extension Site {
  /// The dates of all entries of all leaves, in their order.
  var entryDates: [String] {
    organs.flatMap(\.notices).flatMap(\.findings).flatMap(\.leaves).flatMap(\.history.entries).map(\.date.iso)
  }
}
