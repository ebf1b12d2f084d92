import Disclosure
import NoticeGrammar

/// The title of a finding or 具体问题 with what it stands beneath.
struct PlacedTitle {
  let title: Title
  /// The titles of its area and, of a 具体问题, of its finding.
  let surroundings: Title
  /// Its address, where it has one.
  let route: String

  private init(_ title: String, beneath above: [String], at route: String = "") {
    self.title = Title(title)
    surroundings = Title(above.joined())
    self.route = route
  }

  /// The leaves of a notice that was read.
  static func all(of notice: ReadNotice) -> [PlacedTitle] {
    let text = { (heading: ReadHeading) in FindingTitle(notice.source.text(heading.text)).title }
    return notice.items.flatMap { item in
      switch item {
      case .area(let area):
        let name = AreaTitle(area.title.map(notice.source.text).joined(separator: " ")).title
        return area.findings.flatMap { leaves($0, beneath: [name], text) }
      case .finding(let finding): return leaves(finding, beneath: [], text)
      }
    }
  }

  private static func leaves(_ finding: ReadFinding, beneath above: [String], _ text: (ReadHeading) -> String)
    -> [PlacedTitle]
  {
    let title = text(finding.heading)
    guard !finding.specifics.isEmpty else { return [PlacedTitle(title, beneath: above)] }
    return finding.specifics.map { PlacedTitle(text($0.heading), beneath: above + [title]) }
  }

  /// The leaves of a notice in the content.
  static func all(of notice: Notice) -> [PlacedTitle] {
    notice.items.flatMap { item in
      switch item {
      case .area(let area): area.findings.flatMap { leaves($0, beneath: [area.title]) }
      case .finding(let finding): leaves(finding, beneath: [])
      }
    }
  }

  private static func leaves(_ finding: Finding, beneath above: [String]) -> [PlacedTitle] {
    guard !finding.specifics.isEmpty else {
      return [PlacedTitle(finding.title, beneath: above, at: "/" + finding.route.path)]
    }
    return finding.specifics.map {
      PlacedTitle($0.title, beneath: above + [finding.title], at: "/" + $0.route.path)
    }
  }
}

/// A title as titles are compared: without the words around it that every finding has.
struct Title {
  let text: String
  private let pairs: [UInt64: Int]
  private let count: Int

  init(_ text: String) {
    self.text = text
    var scalars = text.unicodeScalars.filter {
      !$0.isBlank && $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    for opening in ["针对", "关于", "反馈问题"] where scalars.starts(with: opening.unicodeScalars) {
      scalars.removeFirst(opening.unicodeScalars.count)
    }
    for ending in ["的整改", "问题", "的"]
    where scalars.suffix(ending.unicodeScalars.count).elementsEqual(ending.unicodeScalars) {
      scalars.removeLast(ending.unicodeScalars.count)
    }
    let list = Array(scalars)
    var pairs: [UInt64: Int] = [:]
    for (one, next) in zip(list, list.dropFirst()) {
      pairs[UInt64(one.value) << 32 | UInt64(next.value), default: 0] += 1
    }
    self.pairs = pairs
    count = max(0, list.count - 1)
  }

  /// Twice the neighbouring pairs of characters that both have, of all pairs (Dice, 1945).
  func similarity(to other: Title) -> Double {
    guard count + other.count > 0 else { return text == other.text ? 1 : 0 }
    let common = pairs.reduce(0) { $0 + min($1.value, other.pairs[$1.key] ?? 0) }
    return Double(2 * common) / Double(count + other.count)
  }
}
