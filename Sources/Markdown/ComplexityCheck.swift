/// Finds what would keep libcmark busy for minutes, before it sees it.
///
/// libcmark 0.30.2 walks over every unclosed `![` of a paragraph whenever a link closes (CVE-2023-22486, `![[]()`
/// repeated: minutes for 4 MB, tried). Of the other known patterns none took more than four seconds for 8 MB.
enum ComplexityCheck {
  /// How many steps of that kind a body may cost: well under a second.
  private static let budget = 100_000_000

  /// Where the paragraph starts that is too much, as an offset in `bytes`; nil when none is.
  static func firstTooComplex(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: BodyLines) -> Int? {
    guard bytes.offset(of: UInt8(ascii: "!"), in: 0..<bytes.count) != nil else { return nil }
    var (spent, openers, closers, start) = (0, 0, 0, 0)
    for number in 1...lines.count {
      let line = lines.line(number)
      var isBlank = true
      for index in line {
        switch bytes[index] {
        case 0x20, 0x09: continue
        case UInt8(ascii: "]"): closers += 1
        case UInt8(ascii: "[") where index > line.lowerBound && bytes[index - 1] == UInt8(ascii: "!"): openers += 1
        default: break
        }
        isBlank = false
      }
      if isBlank {
        spent += openers * closers
        (openers, closers) = (0, 0)
        start = number < lines.count ? lines.line(number + 1).lowerBound : line.upperBound
      }
      if spent + openers * closers > budget { return start }
    }
    return nil
  }
}
