import Documents

/// The numbers of pages that text copied out of a PDF has between its lines: `— 3 —` (GB/T 9704-2012, 7.5), 第3页 共9页. They
/// belong to the paper and not to the notice, as does what stands above or below each of them (the name of the organ); the line
/// behind one goes on where the line before it ended.
struct PageNumbers {
  /// The blocks without the numbers.
  private(set) var text: [SourceBlock] = []
  /// The numbers and what stands beside each of them, as heads and feet of pages.
  private(set) var numbers: [SourceBlock] = []
  /// The lines of the blocks that stand behind a number.
  private(set) var linesBehind: Set<Int> = []

  init(_ blocks: [SourceBlock]) {
    let places = blocks.indices.filter { Self.isNumber(blocks[$0]) }
    let heads = Self.repeated(places.map { $0 + 1 }, blocks)
    let feet = Self.repeated(places.map { $0 - 1 }, blocks)
    var isBehind = false
    for (index, block) in blocks.enumerated() {
      if Self.isNumber(block) || feet.contains(index) || heads.contains(index) {
        var number = block
        number.place = heads.contains(index) ? .head : .foot
        numbers.append(number)
        isBehind = true
      } else {
        if isBehind { linesBehind.insert(block.line) }
        isBehind = false
        text.append(block)
      }
    }
  }

  /// Those places beside the numbers at which one short line stands again and again.
  private static func repeated(_ places: [Int], _ blocks: [SourceBlock]) -> Set<Int> {
    let lines = places.filter { place in
      blocks.indices.contains(place) && blocks[place].kind == .paragraph && blocks[place].place == .body
        && !isNumber(blocks[place]) && blocks[place].runs.reduce(0) { $0 + $1.text.utf8.count } <= 120
    }
    let texts = Dictionary(grouping: lines) { blocks[$0].text.unicodeScalars.filter { !$0.isBlank } }
    return Set(texts.values.filter { $0.count > 1 && $0.count * 3 > places.count }.flatMap(\.self))
  }

  private static func isNumber(_ block: SourceBlock) -> Bool {
    guard block.kind == .paragraph, block.place == .body, block.runs.count == 1, block.runs[0].text.utf8.count < 80
    else {
      return false
    }
    let words = block.runs[0].text.unicodeScalars.map(\.folded).filter { !$0.isBlank }[...]
    return isBetweenDashes(words) || isCounted(words)
  }

  /// — 3 —
  private static func isBetweenDashes(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = words.drop(while: isDash)
    let behind = digits.drop { ("0"..."9").contains($0) }
    return (1...4).contains(behind.startIndex - digits.startIndex) && digits.startIndex > words.startIndex
      && !behind.isEmpty && behind.allSatisfy(isDash)
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2010...0x2015, 0x2500, 0x2212, 0xFF0D: true
    default: false
    }
  }

  /// 第3页, 第3页共9页
  private static func isCounted(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    guard words.first == "第", let (_, count) = Numerals.arabic(words.dropFirst(), limit: 4) else { return false }
    let behind = words.dropFirst(1 + count)
    guard behind.first == "页" else { return false }
    let rest = behind.dropFirst().filter { !",(/".unicodeScalars.contains($0) && $0 != ")" }[...]
    guard rest.first == "共", let (_, all) = Numerals.arabic(rest.dropFirst(), limit: 4) else { return rest.isEmpty }
    return rest.dropFirst(1 + all).elementsEqual("页".unicodeScalars)
  }
}
