/// A word that counts within running text: 一是, 其二, 首先, and numbers in the middle of a paragraph.
struct Enumerator: Sendable {
  /// The way of counting; one list keeps to one.
  enum Family: Hashable, Sendable {
    /// 一是
    case isOne
    /// 其一
    case among
    /// 首先, 其次, 再次, 最后
    case order
    /// 第一，
    case ordinal
    /// ①, （1）, 1. within a paragraph
    case mark(NumberMark.Kind)
  }

  let family: Family
  let number: Int
  /// The word itself.
  let stretch: Stretch

  /// The enumerators of a paragraph, in order. They stand where a sentence, a clause after a colon or the paragraph begins.
  static func all(in paragraph: ArraySlice<Unicode.Scalar>) -> [Enumerator] {
    var found: [Enumerator] = []
    var mayBegin = true
    var index = paragraph.startIndex
    while index < paragraph.endIndex {
      let scalar = paragraph[index]
      if mayBegin, scalar != " ", let enumerator = at(index, in: paragraph) {
        found.append(enumerator)
        index = enumerator.stretch.upperBound
        mayBegin = false
        continue
      }
      if scalar != " " { mayBegin = scalar.endsSentence || scalar.closes || scalar == ":" || scalar == "." }
      index += 1
    }
    return found
  }

  private static func at(_ index: Int, in paragraph: ArraySlice<Unicode.Scalar>) -> Enumerator? {
    let rest = paragraph[index...].prefix(12)
    if let (value, count) = Numerals.chinese(rest), rest.dropFirst(count).first == "是", value < 100 {
      return Enumerator(family: .isOne, number: value, stretch: index..<index + count + 1)
    }
    if rest.first == "其", let (value, count) = Numerals.chinese(rest.dropFirst()), value < 20 {
      let next = rest.dropFirst(count + 1).first
      if next == "是" || next == "," || next == "、" || next == ":" {
        return Enumerator(family: .among, number: value, stretch: index..<index + count + 2)
      }
    }
    if rest.first == "第", let (value, count) = Numerals.chinese(rest.dropFirst()), value < 20 {
      let next = rest.dropFirst(count + 1).first
      if next == "," || next == "、" {
        return Enumerator(family: .ordinal, number: value, stretch: index..<index + count + 2)
      }
    }
    if let number = order(rest) {
      return Enumerator(family: .order, number: number, stretch: index..<index + 3)
    }
    guard let mark = NumberMark(rest), let number = mark.number, isInline(mark.kind) else { return nil }
    return Enumerator(family: .mark(mark.kind), number: number, stretch: index..<index + mark.length)
  }

  private static func isInline(_ kind: NumberMark.Kind) -> Bool {
    switch kind {
    case .arabic, .arabicInParentheses, .arabicBeforeParenthesis, .circled: true
    default: false
    }
  }

  /// 最后 is whatever comes next.
  private static func order(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    guard rest.dropFirst(2).first == "," else { return nil }
    let words = ["首先", "其次", "再次", "最后"]
    return words.firstIndex { rest.starts(with: $0) }.map { $0 + 1 }
  }
}
