import FormulaGuard
import Pages
import SafeHTML

/// Writes rows of the open data as JSON, straight from the bytes in which they are kept.
struct JSONRows {
  /// What stands before each value: `{"id":`, then `,"url":`.
  private let names: [[UInt8]]

  init(_ kind: DataKind) {
    names = kind.fields.enumerated().map { index, field in
      Array((index == 0 ? "\n{" : ",").utf8) + JSON.string(field.name).bytes + [UInt8(ascii: ":")]
    }
  }

  /// Appends the rows as an array.
  func append(_ lists: [PackedRows], to output: inout [UInt8]) {
    output.reserveCapacity(output.count + lists.reduce(0) { $0 + $1.bytes.count + $1.count * 320 })
    output.append(UInt8(ascii: "["))
    var isFirst = true
    for rows in lists {
      var column = 0
      rows.forEachCell { cell in
        if column == 0, !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
        output += names[column]
        Self.append(cell, to: &output)
        column += 1
        if column == names.count {
          output.append(UInt8(ascii: "}"))
          column = 0
        }
      }
    }
    output.append(UInt8(ascii: "]"))
  }

  private static func append(_ cell: PackedCell, to output: inout [UInt8]) {
    switch cell {
    case .empty: output += "null".utf8
    case .text(let text): JSON.append(text: text, to: &output)
    case .number(let number): output += String(number).utf8
    case .flag(let flag): output += (flag ? "true" : "false").utf8
    case .texts(let texts):
      output.append(UInt8(ascii: "["))
      for (index, text) in texts.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        JSON.append(text: text, to: &output)
      }
      output.append(UInt8(ascii: "]"))
    }
  }
}

/// Writes rows of the open data as CSV (RFC 4180), in UTF-8 with the byte order mark by which Excel and WPS know it.
struct CSVRows {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  private let width: Int

  init(_ kind: DataKind, _ lists: [PackedRows]) {
    let names = kind.fields.map(\.name)
    width = names.count
    bytes += names.joined(separator: ",").utf8
    bytes += "\r\n".utf8
    for rows in lists { append(rows) }
  }

  private mutating func append(_ rows: PackedRows) {
    var column = 0
    rows.forEachCell { cell in
      append(cell)
      column += 1
      if column == width {
        bytes += "\r\n".utf8
        column = 0
      } else {
        bytes.append(UInt8(ascii: ","))
      }
    }
  }

  private mutating func append(_ cell: PackedCell) {
    switch cell {
    case .empty: break
    case .text(let text): append(text)
    case .number(let number): bytes += String(number).utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .texts(let texts): Array(texts.joined(separator: "; ".utf8)).withUnsafeBufferPointer { append($0) }
    }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    let isGuarded = Self.mayBeFormula(text) && FormulaGuard.mustGuard(String(decoding: text, as: UTF8.self))
    // Semicolons too: who reads with another separator still finds one field. Blanks at the ends get lost else.
    let isPlain = text.allSatisfy { $0 != 0x22 && $0 != 0x2C && $0 != 0x3B && $0 >= 0x20 }
    if isPlain, text.first != 0x20, text.last != 0x20 {
      if isGuarded { bytes.append(UInt8(ascii: "'")) }
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(0x22)
    if isGuarded { bytes.append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Whether the first byte leaves that open; letters, digits and Han do not.
  private static func mayBeFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    return first < 0x30 || first == 0x3D || first == 0x40 || first == 0xEF
  }
}
