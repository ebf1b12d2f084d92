import Addresses
import Disclosure
import SafeHTML

/// Puts together the text of a notice: its narrative, and where that says so, areas, findings and contact channels.
struct NoticeText {
  private(set) var blocks: [NoticeBlock] = []
  private(set) var contents = ContentsList()
  /// Whether the contact channels stand in the text.
  private(set) var hasContact = false
  private let plan: NoticePlan
  private var numbering: NarrativeNumbering
  private var ids = UniqueIDs()

  init(_ plan: NoticePlan) {
    self.plan = plan
    numbering = NarrativeNumbering(plan.notice)
    reserveIDs()
    for part in plan.notice.narrative { append(part) }
    if !numbering.hasAreas { appendItems() }
  }

  /// Headings keep the ids that the content gives them; what the page adds makes way.
  private mutating func reserveIDs() {
    for case .passage(let passage) in plan.notice.narrative { ids.reserve([passage]) }
    for area in plan.areas { ids.reserve(area.body) }
    for place in plan.places {
      for record in [place.finding.record] + place.finding.specifics.map(\.record) {
        ids.reserve(record.opening)
        ids.reserve(record.closing)
      }
    }
  }

  private mutating func append(_ part: NarrativePart) {
    switch part {
    case .passage(.heading(let level, let id, let content)):
      let depth = numbering.depth(ofLevel: level)
      let number = numbering.next(atDepth: depth)
      blocks.append(.heading(level: Self.level(atDepth: depth), id: id, number: number, content: content))
      contents.append(.text(number: number, content.text), .fragment(id), depth: depth)
    case .passage(.prose(let prose)):
      blocks.append(.prose(prose))
    case .areas:
      appendItems()
    case .contact:
      hasContact = true
      if !plan.contact.isEmpty { blocks.append(.contact(plan.contact)) }
    }
  }

  private mutating func appendItems() {
    let depth = numbering.areaDepth
    for item in plan.items {
      switch item {
      case .area(let index): append(plan.areas[index], depth)
      case .finding(let place):
        let id = append(plan.places[place], depth)
        contents.append(
          .text(
            number: StructureNumber.text(plan.places[place].number, depth: depth), plan.places[place].finding.title),
          .fragment(id), depth: depth)
      }
    }
    numbering.skip(plan.items.count, atDepth: depth)
  }

  private mutating func append(_ area: AreaPlan, _ depth: Int) {
    let id = ids.id(for: area.route, in: plan.notice.route)
    blocks.append(.area(AreaHeading(level: Self.level(atDepth: depth), id: id, name: area.name)))
    contents.append(.area(area.name), .fragment(id), depth: depth)
    append(area.body, beneath: depth)
    for place in area.places { append(plan.places[place], depth + 1) }
  }

  @discardableResult
  private mutating func append(_ place: FindingPlace, _ depth: Int) -> String {
    let finding = place.finding
    let id = ids.id(for: finding.route, in: plan.notice.route)
    blocks.append(
      .finding(
        FindingHeading(
          level: Self.level(atDepth: depth), id: id, number: StructureNumber.text(place.number, depth: depth),
          link: place.heading, standing: Standing(finding))))
    append(finding.record, beneath: depth)
    for (index, specific) in finding.specifics.enumerated() {
      blocks.append(
        .finding(
          FindingHeading(
            level: Self.level(atDepth: depth + 1), id: ids.id(for: specific.route, in: plan.notice.route),
            number: StructureNumber.text(index + 1, depth: depth + 1),
            link: plan.link(specific.record.wording ?? specific.title, specific.route),
            standing: .status(StatusShown(specific.record.history)))))
      append(specific.record, beneath: depth + 1)
    }
    return id
  }

  private mutating func append(_ record: Record, beneath depth: Int) {
    append(record.opening, beneath: depth)
    let isIntroduced = record.opening.last?.introduces ?? false
    if let runOn = MeasureRunOn.all(record.measures) {
      if !runOn.isEmpty { blocks.append(.runOn(runOn, isIntroduced: isIntroduced)) }
    } else {
      blocks.append(.measures(record.measures.map(\.text), isIntroduced: isIntroduced))
    }
    append(record.closing, beneath: depth)
  }

  /// An author's text within the document: its headings stand outside the numbering.
  private mutating func append(_ passages: [Passage], beneath depth: Int) {
    for passage in passages {
      switch PassageShown(passage, offset: Self.level(atDepth: depth) - 1) {
      case .heading(let level, let id, let content):
        blocks.append(.heading(level: level, id: id, number: "", content: content))
      case .prose(let prose):
        blocks.append(.prose(prose))
      }
    }
  }

  /// The title is the heading of level 1; HTML ends at 6.
  private static func level(atDepth depth: Int) -> Int { min(6, depth + 1) }
}

extension Passage {
  /// Whether it ends with a colon: what follows is then introduced, as by 整改措施：.
  fileprivate var introduces: Bool {
    guard case .prose(let prose) = self else { return false }
    return prose.text.utf8.last == UInt8(ascii: ":") || prose.text.utf8.suffix(3).elementsEqual("：".utf8)
  }
}

/// Ids of a page that are taken, so that each comes once.
private struct UniqueIDs {
  /// Ids of the page's own frame.
  private var taken = Set(PageAnchor.all)

  mutating func reserve(_ passages: [Passage]) {
    for case .heading(_, let id, _) in passages { taken.insert(id) }
  }

  /// The segments of the address below the notice's, and a number where that is taken.
  mutating func id(for route: Route, in notice: Route) -> String {
    let below = route.path.utf8.dropFirst(notice.path.utf8.count).dropLast()
    let id = String(decoding: below.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    if taken.insert(id).inserted { return id }
    var number = 2
    while !taken.insert("\(id)-\(number)").inserted { number += 1 }
    return "\(id)-\(number)"
  }
}

/// A list of contents as it grows.
struct ContentsList {
  private(set) var entries: [ContentsEntry] = []

  /// Appends an entry beneath the last one that is less deep.
  mutating func append(_ name: ContentsEntry.Name, _ address: WebAddress, depth: Int) {
    Self.append(ContentsEntry(name: name, address: address), depth, to: &entries)
  }

  private static func append(_ entry: ContentsEntry, _ depth: Int, to entries: inout [ContentsEntry]) {
    if depth > 1, !entries.isEmpty {
      append(entry, depth - 1, to: &entries[entries.count - 1].children)
    } else {
      entries.append(entry)
    }
  }
}
