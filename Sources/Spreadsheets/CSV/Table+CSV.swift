import TextEncodings

extension Table {
  /// The table as CSV that Excel and WPS open rightly: RFC 4180, UTF-8 with a byte order mark or another encoding.
  ///
  /// - Throws: where the encoding cannot write a character.
  public func csv(_ encoding: TextEncoding = .utf8) throws(SpreadsheetRefusal) -> [UInt8] {
    var text = ""
    Self.append(columns.map(\.title), to: &text)
    for row in rows { Self.append(row.map { $0.map(Self.text) ?? "" }, to: &text) }
    do { return try encoding.encode(text) } catch { throw SpreadsheetRefusal(error) }
  }

  private static func append(_ fields: [String], to text: inout String) {
    for (index, field) in fields.enumerated() {
      if index > 0 { text += "," }
      append(field, to: &text)
    }
    text += "\r\n"
  }

  private static func append(_ field: String, to text: inout String) {
    // Semicolons and tabs too: who reads with another separator still finds one field. Blanks at the ends get lost else.
    let isPlain = field.utf8.allSatisfy { $0 != 0x22 && $0 != 0x2C && $0 != 0x3B && $0 >= 0x20 }
    if isPlain, field.utf8.first != 0x20, field.utf8.last != 0x20 {
      text += field
      return
    }
    text += "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    text += "\""
  }

  /// A month as 2021年8月: Excel and WPS make of `2021-08` the first of the month, in words of the system's language.
  private static func text(_ cell: Cell) -> String {
    if case .date(let date) = cell, date.day == nil { return "\(date.year)年\(date.month)月" }
    return cell.shown
  }
}
