/// The number with which a line begins: 一、 （一） 1. （1） ① and their kind, in full or half width.
struct NumberMark: Hashable, Sendable {
  /// A series of numbers. Which series lies within which is learned from the document, see ``OutlineBuilder``; `rank` is
  /// what official documents agree on (GB/T 9704-2012, 7.3.3).
  enum Kind: Hashable, Sendable {
    /// 第一部分
    case part
    /// 一、
    case chinese
    /// （一）
    case chineseInParentheses
    /// 1. and 1、 with what follows the digits
    case arabic(Unicode.Scalar)
    /// 1.1, 1.1.1 by their number of parts
    case decimal(Int)
    /// （1）
    case arabicInParentheses
    /// 1）
    case arabicBeforeParenthesis
    /// ①
    case circled
    /// 第一、
    case ordinal
    /// 反馈问题一： or 具体问题1：, by its word: each word counts for itself.
    case named(String)
    /// A heading by its style.
    case styled(Int)
    /// An item of lists within each other that are numbered alike, by how deep it lies.
    case item(depth: Int)
    /// A line in bold.
    case bold
    /// A line that stands alone and names a part of the notice, an area, or a finding.
    case bare(Bare)

    /// What a line without a number names.
    enum Bare: Int, Hashable, Sendable { case part, area, finding }

    /// How deep the series usually stands; nil where nobody agrees.
    var rank: Int? {
      switch self {
      case .part: 0
      case .chinese: 1
      case .chineseInParentheses: 2
      case .arabic: 3
      case .decimal(let parts): 2 + parts
      case .arabicInParentheses, .arabicBeforeParenthesis: 4
      case .circled: 5
      case .ordinal, .item, .named, .styled, .bold, .bare: nil
      }
    }
  }

  var kind: Kind
  /// Its number; nil where there is none.
  var number: Int?
  /// How many characters it takes, with the blanks behind it.
  var length: Int

  /// The number at the front of a line.
  init?(_ line: ArraySlice<Unicode.Scalar>) {
    guard let (kind, number, count) = Self.read(line) else { return nil }
    self.kind = kind
    self.number = number
    length = count + line.dropFirst(count).prefix { $0 == " " }.count
  }

  init(_ kind: Kind, number: Int? = nil, length: Int = 0) {
    (self.kind, self.number, self.length) = (kind, number, length)
  }

  private static func read(_ line: ArraySlice<Unicode.Scalar>) -> (Kind, Int, Int)? {
    guard let first = line.first else { return nil }
    switch first.value {
    case 0x2460...0x2473: return (.circled, Int(first.value) - 0x245F, 1)
    case 0x3251...0x325F: return (.circled, Int(first.value) - 0x3250 + 20, 1)
    case 0x2776...0x277F: return (.circled, Int(first.value) - 0x2775, 1)
    case 0x2474...0x2487: return (.arabicInParentheses, Int(first.value) - 0x2473, 1)
    case 0x2488...0x249B: return (.arabic("."), Int(first.value) - 0x2487, 1)
    case 0x3220...0x3229: return (.chineseInParentheses, Int(first.value) - 0x321F, 1)
    default: break
    }
    if first == "第" { return part(line) ?? ordinal(line) }
    if first == "(" || first == "[" { return inParentheses(line) }
    if let (value, count) = Numerals.chinese(line) {
      let next = line.dropFirst(count).first
      return next == "、" || next == "." ? (.chinese, value, count + 1) : nil
    }
    return arabic(line)
  }

  /// 第一部分, alone in its line with what it names.
  private static func part(_ line: ArraySlice<Unicode.Scalar>) -> (Kind, Int, Int)? {
    let number = line.dropFirst()
    guard line.count <= 40, let (value, count) = Numerals.chinese(number) ?? Numerals.arabic(number, limit: 2) else {
      return nil
    }
    let rest = number.dropFirst(count)
    guard rest.starts(with: "部分"), let next = rest.dropFirst(2).first, " :、".unicodeScalars.contains(next) else {
      return nil
    }
    return (.part, value, count + (next == " " ? 3 : 4))
  }

  /// 第一、 and not 第一， which counts within running text.
  private static func ordinal(_ line: ArraySlice<Unicode.Scalar>) -> (Kind, Int, Int)? {
    guard let (value, count) = Numerals.chinese(line.dropFirst()), value < 100, line.dropFirst(count + 1).first == "、"
    else { return nil }
    return (.ordinal, value, count + 2)
  }

  private static func inParentheses(_ line: ArraySlice<Unicode.Scalar>) -> (Kind, Int, Int)? {
    let inside = line.dropFirst().drop { $0 == " " }
    let isChinese = Numerals.chinese(inside)
    guard let (value, count) = isChinese ?? Numerals.arabic(inside, limit: 3) else { return nil }
    let behind = inside.dropFirst(count).drop { $0 == " " }
    guard behind.first == ")" || behind.first == "]" else { return nil }
    let end = behind.dropFirst()
    let length = end.startIndex - line.startIndex + (end.first == "、" || end.first == "." ? 1 : 0)
    return (isChinese == nil ? .arabicInParentheses : .chineseInParentheses, value, length)
  }

  private static func arabic(_ line: ArraySlice<Unicode.Scalar>) -> (Kind, Int, Int)? {
    guard let (value, count) = Numerals.arabic(line, limit: 3) else { return nil }
    let rest = line.dropFirst(count)
    switch rest.first {
    case "、": return (.arabic("、"), value, count + 1)
    case ")": return (.arabicBeforeParenthesis, value, count + 1)
    case ".":
      let behind = rest.dropFirst()
      guard let next = behind.first, ("0"..."9").contains(next), !beginsWithYear(behind) else {
        return (.arabic("."), value, count + 1)
      }
      return decimal(line)
    default: return nil
    }
  }

  /// 1.2021年以来……: no figure goes on so.
  private static func beginsWithYear(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let (year, count) = Numerals.arabic(text, limit: 4), count == 4, (1900..<2100).contains(year) else {
      return false
    }
    return text.dropFirst(4).first.map { "年-—–~至、".unicodeScalars.contains($0) } ?? false
  }

  /// 1.2 or 1.2.3, told from a figure by the blank, the stop or the Chinese character behind it.
  private static func decimal(_ line: ArraySlice<Unicode.Scalar>) -> (Kind, Int, Int)? {
    var (rest, parts, last) = (line, 0, 0)
    while let (value, count) = Numerals.arabic(rest, limit: 2) {
      parts += 1
      last = value
      rest = rest.dropFirst(count)
      guard rest.first == ".", parts < 5 else { break }
      rest = rest.dropFirst()
    }
    guard parts > 1, let next = rest.first, next == " " || next == "、" || next.isHan else { return nil }
    // 3.5万元 and 2.1亿元 are figures.
    if "万亿元倍米吨度个人次岁年月折级版".unicodeScalars.contains(next) { return nil }
    let count = rest.startIndex - line.startIndex + (next == "、" ? 1 : 0)
    return (.decimal(parts), last, count)
  }
}
