/// Gives the records of a text one by one.
struct CSVFields {
  private let text: ArraySlice<UInt8>
  private let separator: UInt8
  private var index: Int
  private var line: Int

  private static let quote = UInt8(ascii: "\"")

  init(_ text: ArraySlice<UInt8>, separator: UInt8, line: Int) {
    self.text = text
    self.separator = separator
    self.line = line
    index = text.startIndex
  }

  /// The next record; nil at the end.
  mutating func next() throws(SpreadsheetRefusal) -> [String]? {
    guard index < text.endIndex else { return nil }
    let start = line
    var fields: [String] = []
    while true {
      fields.append(try field())
      guard fields.count <= Limits.columns else { throw .tooLarge(.init("第 \(start) 行", "line \(start) is")) }
      guard index < text.endIndex else { break }
      let byte = text[index]
      index += 1
      if byte == separator { continue }
      if byte == 0x0D, index < text.endIndex, text[index] == 0x0A { index += 1 }
      line += 1
      break
    }
    return fields
  }

  /// The field at the index; the index is then at what ends it.
  private mutating func field() throws(SpreadsheetRefusal) -> String {
    var bytes: [UInt8] = []
    if index < text.endIndex, text[index] == Self.quote {
      bytes = try quotation()
    }
    let start = index
    while index < text.endIndex, text[index] != separator, !isLineEnd(text[index]) { index += 1 }
    bytes += text[start..<index]
    guard bytes.count <= Limits.cellText else { throw .tooLarge(.init("第 \(line) 行的一格", "a cell of line \(line) is")) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands between the quotation mark at the index and the one that closes it; line ends in it become `\n`.
  private mutating func quotation() throws(SpreadsheetRefusal) -> [UInt8] {
    let start = line
    var bytes: [UInt8] = []
    index += 1
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      switch byte {
      case Self.quote:
        guard index < text.endIndex, text[index] == Self.quote else { return bytes }
        index += 1
        bytes.append(byte)
      case 0x0D, 0x0A:
        if byte == 0x0D, index < text.endIndex, text[index] == 0x0A { index += 1 }
        line += 1
        bytes.append(0x0A)
      default: bytes.append(byte)
      }
    }
    throw .unfinishedQuotation(line: start)
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
