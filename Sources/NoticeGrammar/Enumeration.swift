/// A list that runs through one paragraph or several: 一是…… 二是…….
struct Enumeration: Sendable {
  /// An item: the blocks that it takes, the first paragraph without its number. A table between two items is of the first.
  struct Item: Sendable {
    let mark: Stretch
    let number: Int
    var blocks: [ReadBlock]
  }

  /// What stands before the first item, in the paragraph that it begins in.
  let before: Stretch?
  private(set) var items: [Item] = []
  /// Which of the blocks the first item begins in, and which is the first that is not reached.
  private(set) var reach: Range<Int>

  /// The first list in the paragraphs among the blocks, that goes on to two, or to three where two was left out.
  ///
  /// An inner list (一是 within an item) stays in its item: of two that may go on, the one that waits for the number does,
  /// the inner one first.
  init?(in blocks: [ReadBlock], of source: NoticeSource) {
    let texts = blocks.map { if case .paragraph(let stretch) = $0 { stretch } else { 0..<0 } }
    var enumerators: [(paragraph: Int, enumerator: Enumerator)] = []
    for (index, text) in texts.enumerated() {
      var start = text.lowerBound
      // 1.整改措施：一是……: the number is that of the paragraph.
      if let mark = NumberMark(source[text]), Label(source[text].dropFirst(mark.length)) != nil { start += mark.length }
      enumerators += Enumerator.all(in: source[start..<text.upperBound]).map { (index, $0) }
    }
    // Only the list that begins first can be the outer one; it must go on.
    var goesOn: [Enumerator.Family: Int] = [:]
    for (index, place) in enumerators.enumerated() where (2...3).contains(place.enumerator.number) {
      goesOn[place.enumerator.family] = index
    }
    let start = enumerators.indices.first { index in
      let enumerator = enumerators[index].enumerator
      return enumerator.number == 1 && goesOn[enumerator.family, default: -1] > index
    }
    guard let start else { return nil }
    let first = enumerators[start]
    let outer = Self.outer(enumerators[start...].filter { $0.enumerator.family == first.enumerator.family })
    let head = source.trimmed(texts[first.paragraph].lowerBound..<first.enumerator.stretch.lowerBound)
    before = head.isEmpty ? nil : head
    reach = first.paragraph..<first.paragraph + 1
    for (index, place) in outer.enumerated() {
      let next = index + 1 < outer.count ? outer[index + 1] : nil
      add(place, upTo: next, blocks, source)
    }
  }

  private typealias Place = (paragraph: Int, enumerator: Enumerator)

  /// Of the enumerators of one family, those of the list that began first.
  private static func outer(_ all: [Place]) -> [Place] {
    var found: [Place] = []
    var open = OpenLists()
    for place in all {
      // 最后 counts as whatever comes next.
      let isLast = place.enumerator.family == .order && place.enumerator.number == 4
      if open.take(place.enumerator.number, isLast: isLast) { found.append(place) }
    }
    return found
  }

  private mutating func add(_ place: Place, upTo next: Place?, _ blocks: [ReadBlock], _ source: NoticeSource) {
    var item = Item(mark: place.enumerator.stretch, number: place.enumerator.number, blocks: [])
    let last = next?.paragraph ?? place.paragraph
    for index in place.paragraph...last {
      guard case .paragraph(let whole) = blocks[index] else {
        item.blocks.append(blocks[index])
        continue
      }
      let start = index == place.paragraph ? place.enumerator.stretch.upperBound : whole.lowerBound
      let end = index == next?.paragraph ? next?.enumerator.stretch.lowerBound ?? 0 : whole.upperBound
      let text = source.trimmed(start..<max(start, end))
      if !text.isEmpty { item.blocks.append(.paragraph(text)) }
    }
    reach = reach.lowerBound..<last + 1
    items.append(item)
  }
}

/// Lists of one way of counting that are open within each other.
private struct OpenLists {
  /// The number that each has come to, the outermost first.
  private var numbers: [Int] = []
  /// How many have come to each number.
  private var reached: [Int: Int] = [:]

  /// Takes the next number; whether it is the outermost list's.
  mutating func take(_ number: Int, isLast: Bool) -> Bool {
    if number == 1 {
      numbers.append(1)
      reached[1, default: 0] += 1
      return numbers.count == 1
    }
    // The innermost list that waits for the number goes on; those within it have ended.
    while numbers.count > 1, let last = numbers.last, last + 1 != number, reached[number - 1, default: 0] > 0 {
      reached[last, default: 0] -= 1
      numbers.removeLast()
    }
    guard let last = numbers.last else { return false }
    let isOuter = numbers.count == 1
    // A number left out or written twice is a slip of the outer list, and told as a doubt.
    guard isOuter ? isLast || (last...last + 2).contains(number) : last + 1 == number else { return false }
    let next = isOuter && isLast ? last + 1 : number
    reached[last, default: 0] -= 1
    reached[next, default: 0] += 1
    numbers[numbers.count - 1] = next
    return isOuter
  }
}
