import Addresses
import Disclosure
import SafeHTML
import TestSupport

@testable import Ledger

/// Sites made by chance, with the texts that spreadsheets trip over.
struct RandomSite {
  private var random: SplitMix
  private var serial = 0

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  private static let pieces = [
    "=1+1", "+", "-", "@SUM", "'", "''", "\t", "\n", "\r\n", "\"", ",", "，", ";", "；", "、", "党组", "整改 ", " 前",
    "\u{3000}", "１", "（一）",
    "1.", "一、", "2021-08-27", "007", "1E5", "TRUE", "合计", "注：", "_x0041_", "<&>", "𠮷", "😀", "e\u{301}", "\u{A0}",
    "\u{FFFE}", "sep=;", "#2",
  ]

  mutating func site() -> Site {
    let organs = (0..<Int.random(in: 1...2, using: &random)).map { _ -> Organ in
      let route = SmallLedger.route(slug())
      let notices = (0..<Int.random(in: 1...2, using: &random)).map { _ in notice(in: route) }
      return Organ(route: route, title: text(), notices: notices)
    }
    return Site(title: "a", host: "b", base: SmallLedger.base, organs: organs)
  }

  private mutating func notice(in organ: Route) -> Notice {
    let route = child(of: organ)
    let items = (0..<Int.random(in: 1...3, using: &random)).map { _ -> Notice.Item in
      if Bool.random(using: &random) { return .finding(finding(in: route)) }
      let area = child(of: route)
      let findings = (0..<Int.random(in: 0...3, using: &random)).map { _ in finding(in: area) }
      return .area(Area(route: area, title: text(), body: [], findings: findings))
    }
    return Notice(
      route: route, title: text(), date: date(), numbering: Bool.random(using: &random) ? .continuous : .perArea,
      items: items)
  }

  private mutating func finding(in folder: Route) -> Finding {
    let route = child(of: folder)
    let specifics = (0..<(Int.random(in: 0..<3, using: &random) == 0 ? 2 : 0)).map { _ in
      SpecificFinding(route: child(of: route), title: text(), record: record())
    }
    return Finding(route: route, title: text(), record: record(), specifics: specifics)
  }

  private mutating func record() -> Record {
    Record(
      category: Category.allCases.randomElement(using: &random), lead: maybe { $0.text() },
      partners: maybe { [$0.text(), "处"] } ?? [],
      due: maybe { $0.date() }, history: history(),
      measures: (0..<Int.random(in: 0...3, using: &random)).map { _ in
        Measure(
          text: SmallLedger.prose(text()), plan: maybe { $0.text() }, lead: maybe { $0.text() },
          due: maybe { $0.date() },
          history: history())
      })
  }

  private mutating func history() -> History {
    History(
      (0..<Int.random(in: 0...3, using: &random)).map { _ in
        StatusChange(
          date: date(), status: Status.allCases.randomElement(using: &random) ?? .closed, wording: maybe { $0.text() },
          note: maybe { $0.text() }, verifiedBy: maybe { $0.text() },
          verification: Bool.random(using: &random) ? .supervisor : .itself, due: maybe { $0.date() })
      })
  }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    Bool.random(using: &random) ? make(&self) : nil
  }

  mutating func text() -> String {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private mutating func date() -> DisclosureDate {
    let day = Bool.random(using: &random) ? Int.random(in: 1...28, using: &random) : nil
    let date = DisclosureDate(
      year: Int.random(in: 2019...2026, using: &random), month: Int.random(in: 1...12, using: &random), day: day)
    return date ?? SmallLedger.date("2021-08-27")
  }

  private mutating func slug() -> String {
    serial += 1
    return ["整改", "a", "1", "2021"].randomElement(using: &random).map { "\($0)-\(serial)" } ?? "a"
  }

  private mutating func child(of folder: Route) -> Route {
    Slug(slug()).map { folder.folder($0) } ?? folder
  }
}
