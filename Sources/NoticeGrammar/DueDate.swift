import Disclosure

/// A deadline where it stands in the text.
public struct ReadDue: Sendable {
  /// All that it takes of the text, label included; empty where its text stays as it is.
  public let stretch: Stretch
  /// The last day or month.
  public let date: DisclosureDate
}

/// Reads deadlines behind a label that says that they are some: 2021年12月31日前, 2021年12月底, 2021年底前完成.
enum DueDate {
  /// The date that the whole text is. A month is its last day, so that 2021年12月前 is none: it means an earlier one.
  static func read(_ text: ArraySlice<Unicode.Scalar>) -> DisclosureDate? {
    var words = text.trimmed
    while let last = words.last, last == "。" || last == ";" || last == "," { words = words.dropLast().trimmed }
    if words.first == "于" || words.first == "在" { words = words.dropFirst() }
    if let date = endOfYear(words) { return date }
    guard let date = DateReader.dates(in: words).first, date.stretch.lowerBound == words.startIndex else { return nil }
    let rest = words[date.stretch.upperBound...].filter { !$0.isBlank }[...].string
    let ends =
      date.day == nil ? ["", "底", "底前", "底之前", "末", "末前", "内", "底前完成", "底完成"] : ["", "前", "之前", "以前", "前完成", "之前完成"]
    return ends.contains(rest) ? date.date : nil
  }

  /// 2021年底, whose month is the last.
  private static func endOfYear(_ words: ArraySlice<Unicode.Scalar>) -> DisclosureDate? {
    guard let (year, count) = Numerals.arabic(words, limit: 4), count == 4 else { return nil }
    let rest = words.dropFirst(count).filter { !$0.isBlank }[...].string
    guard ["年底", "年底前", "年内", "年底前完成", "年内完成"].contains(rest) else { return nil }
    return DisclosureDate(year: year, month: 12, day: nil)
  }
}
