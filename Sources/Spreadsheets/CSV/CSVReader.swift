/// Takes text with separators apart: RFC 4180, and what offices' programs really write.
///
/// - Lines end with CRLF, LF or CR; one more end at the end of the file is no row.
/// - A field that opens with a quotation mark goes on to the next single one, over separators and line ends; two in a
///   row stand for one. What follows behind the closing one is kept, as Excel does.
/// - A first line `sep=;` names the separator and is no row; else comma, semicolon or tab is found.
enum CSVReader {
  /// - Parameter text: valid UTF-8.
  /// - Returns: the rows that have something in them, and the separator.
  /// - Throws: where a quotation has no end, or there is too much.
  static func read(_ text: [UInt8]) throws(SpreadsheetRefusal) -> (rows: [Row], separator: UInt8) {
    if let (separator, start) = stated(in: text) {
      return (try records(of: text[start...], separator, firstLine: 2).rows, separator)
    }
    var best: (rows: [Row], separator: UInt8, fit: Fit)?
    var refusal: SpreadsheetRefusal?
    for separator in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    where text.contains(separator) || best == nil {
      do throws(SpreadsheetRefusal) {
        let (rows, fit) = try records(of: text[...], separator, firstLine: 1)
        if best.map({ fit > $0.fit }) ?? true { best = (rows, separator, fit) }
      } catch { refusal = refusal ?? error }
    }
    if let best, best.fit.width > 1 || refusal == nil { return (best.rows, best.separator) }
    if let refusal { throw refusal }
    throw .empty
  }

  /// How well a separator suits: programs give every row the same number of fields, and a ledger has several columns.
  private struct Fit: Comparable {
    /// The most frequent number of fields.
    private(set) var width = 0
    /// The share of rows that have it, times the number of fields up to six.
    private var worth = 0.0

    init(_ widths: [Int: Int]) {
      let wide = widths.filter { $0.key > 1 }
      guard let most = wide.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return }
      width = most.key
      worth = Double(most.value) / Double(widths.values.reduce(0, +)) * Double(min(width, 6))
    }

    static func < (one: Fit, other: Fit) -> Bool { (one.worth, one.width) < (other.worth, other.width) }
  }

  /// What a first line `sep=;` names, and where the next line begins.
  private static func stated(in text: [UInt8]) -> (separator: UInt8, start: Int)? {
    guard text.count > 5, String(decoding: text[..<4], as: UTF8.self).lowercased() == "sep=" else { return nil }
    let separator = text[4]
    guard separator < 0x80, separator != 0x22, separator != 0x0A, separator != 0x0D else { return nil }
    if text[5] == 0x0A { return (separator, 6) }
    guard text[5] == 0x0D else { return nil }
    return (separator, text.count > 6 && text[6] == 0x0A ? 7 : 6)
  }

  private static func records(of text: ArraySlice<UInt8>, _ separator: UInt8, firstLine: Int)
    throws(SpreadsheetRefusal) -> (rows: [Row], fit: Fit)
  {
    var fields = CSVFields(text, separator: separator, line: firstLine)
    var rows: [Row] = []
    var widths: [Int: Int] = [:]
    var cells = 0
    var number = 0
    while let record = try fields.next() {
      number += 1
      let row = Row(number: number, record)
      cells += row.columns.count
      guard cells <= Limits.cells else { throw .tooLarge(.init("表格", "the table is")) }
      if row.isBlank { continue }
      if rows.count <= 1_000 { widths[record.count, default: 0] += 1 }
      rows.append(row)
    }
    return (rows, Fit(widths))
  }
}
