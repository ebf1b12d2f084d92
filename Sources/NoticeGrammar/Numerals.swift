/// Numbers as official documents write them. THE place where Chinese numerals are read.
enum Numerals {
  /// The value of a digit: Chinese or, once folded, Arabic.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零", "○", "O": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// The number that Chinese numerals from the front make, up to 9999, and how many characters it takes: 十二, 二十, 一百零三.
  static func chinese(_ scalars: ArraySlice<Unicode.Scalar>) -> (value: Int, count: Int)? {
    var (total, current, count) = (0, 0, 0)
    for scalar in scalars.prefix(8) {
      if scalar == "O" || scalar == "○" { break }
      if let digit = digit(scalar) {
        // Digits beside each other are a year, not a number of the structure.
        guard current == 0 else { return nil }
        current = digit
      } else if let unit = unit(scalar) {
        total += (current == 0 ? 1 : current) * unit
        current = 0
      } else {
        break
      }
      count += 1
    }
    let value = total + current
    return count == 0 || value == 0 ? nil : (value, count)
  }

  /// The number that Arabic digits from the front make, and how many there are; nil beyond `limit` digits.
  static func arabic(_ scalars: ArraySlice<Unicode.Scalar>, limit: Int) -> (value: Int, count: Int)? {
    let digits = scalars.prefix(limit + 1).prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.count <= limit else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1.value - 48) }, digits.count)
  }

  private static func unit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十": 10
    case "百": 100
    case "千": 1000
    default: nil
    }
  }
}
