/// A list that runs through one paragraph or several: 一是…… 二是…….
struct Enumeration: Sendable {
  /// An item: the paragraphs that it takes, the first without its number.
  struct Item: Sendable {
    let mark: Stretch
    let number: Int
    var paragraphs: [Stretch]
  }

  /// What stands before the first item, in the paragraph that it begins in.
  let before: Stretch?
  private(set) var items: [Item] = []
  /// Which of the paragraphs the first item begins in, and which is the first that is not reached.
  private(set) var paragraphs: Range<Int>

  /// The first list in the paragraphs, that goes on to two, or to three where two was left out.
  ///
  /// An inner list (一是 within an item) stays in its item: of two that may go on, the one that waits for the number does,
  /// the inner one first.
  init?(in texts: [Stretch], of source: NoticeSource) {
    var enumerators: [(paragraph: Int, enumerator: Enumerator)] = []
    for (index, text) in texts.enumerated() {
      var start = text.lowerBound
      // 1.整改措施：一是……: the number is that of the paragraph.
      if let mark = NumberMark(source[text]), Label(source[text].dropFirst(mark.length)) != nil { start += mark.length }
      enumerators += Enumerator.all(in: source[start..<text.upperBound]).map { (index, $0) }
    }
    var start: Int?
    for (index, candidate) in enumerators.enumerated() where candidate.enumerator.number == 1 {
      let family = candidate.enumerator.family
      // Only the list that begins first can be the outer one; it must go on.
      if enumerators[(index + 1)...].contains(where: {
        $0.enumerator.family == family && (2...3).contains($0.enumerator.number)
      }) {
        start = index
        break
      }
    }
    guard let start else { return nil }
    let first = enumerators[start]
    let outer = Self.outer(enumerators[start...].filter { $0.enumerator.family == first.enumerator.family })
    let head = source.trimmed(texts[first.paragraph].lowerBound..<first.enumerator.stretch.lowerBound)
    before = head.isEmpty ? nil : head
    paragraphs = first.paragraph..<first.paragraph + 1
    for (index, place) in outer.enumerated() {
      let next = index + 1 < outer.count ? outer[index + 1] : nil
      add(place, upTo: next, texts, source)
    }
  }

  private typealias Place = (paragraph: Int, enumerator: Enumerator)

  /// Of the enumerators of one family, those of the list that began first.
  private static func outer(_ all: [Place]) -> [Place] {
    var (found, open): ([Place], [Int]) = ([], [])
    for place in all {
      let number = place.enumerator.number
      if number == 1 {
        open.append(1)
        if open.count == 1 { found.append(place) }
        continue
      }
      // 最后 counts as whatever comes next.
      let isLast = place.enumerator.family == .order && number == 4
      while open.count > 1, open[open.count - 1] + 1 != number, open.dropLast().contains(where: { $0 + 1 == number }) {
        open.removeLast()
      }
      guard let last = open.last else { continue }
      if open.count > 1 {
        if last + 1 == number { open[open.count - 1] = number }
        continue
      }
      // A number left out or written twice is a slip of the list, and told as a doubt.
      guard isLast || (last...last + 2).contains(number) else { continue }
      open[0] = isLast ? last + 1 : number
      found.append(place)
    }
    return found
  }

  private mutating func add(_ place: Place, upTo next: Place?, _ texts: [Stretch], _ source: NoticeSource) {
    var item = Item(mark: place.enumerator.stretch, number: place.enumerator.number, paragraphs: [])
    let last = next?.paragraph ?? place.paragraph
    for index in place.paragraph...last {
      let start = index == place.paragraph ? place.enumerator.stretch.upperBound : texts[index].lowerBound
      let end = index == next?.paragraph ? next?.enumerator.stretch.lowerBound ?? 0 : texts[index].upperBound
      let text = source.trimmed(start..<max(start, end))
      if !text.isEmpty { item.paragraphs.append(text) }
    }
    paragraphs = paragraphs.lowerBound..<last + 1
    items.append(item)
  }
}
