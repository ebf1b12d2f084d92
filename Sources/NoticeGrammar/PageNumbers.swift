import Documents

/// The numbers of pages that text copied out of a PDF has between its lines: `— 3 —` (GB/T 9704-2012, 7.5), 第3页 共9页. They
/// belong to the paper and not to the notice, and the line behind one goes on where the line before it ended.
struct PageNumbers {
  /// The blocks without the numbers.
  private(set) var text: [SourceBlock] = []
  /// The numbers, as feet of pages.
  private(set) var numbers: [SourceBlock] = []
  /// The lines of the blocks that stand behind a number.
  private(set) var linesBehind: Set<Int> = []

  init(_ blocks: [SourceBlock]) {
    var isBehind = false
    for block in blocks {
      if Self.isNumber(block) {
        var number = block
        number.place = .foot
        numbers.append(number)
        isBehind = true
      } else {
        if isBehind { linesBehind.insert(block.line) }
        isBehind = false
        text.append(block)
      }
    }
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
