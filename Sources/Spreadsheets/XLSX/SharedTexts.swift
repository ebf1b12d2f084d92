import OfficeFiles

/// The texts that the cells of a workbook share (`sharedStrings.xml`): runs of rich text are put together, readings of
/// characters (`rPh`) are no part of the text.
final class SharedTexts: SheetXMLReader {
  private(set) var texts: [String] = []
  private(set) var refusal: SpreadsheetRefusal?
  private var collector = TextCollector()
  private var size = 0

  func start(_ element: String, _ attributes: XMLAttributes) {
    if element == "si" { collector = TextCollector() }
    collector.start(element)
  }

  func end(_ element: String) {
    collector.end(element)
    guard element == "si" else { return }
    let text = collector.text
    size += text.utf8.count
    texts.append(text)
    if size > Limits.text || texts.count > Limits.cells || text.utf8.count > Limits.cellText {
      refusal = .tooLarge(.init("表格里的文字", "the text of the sheets is"))
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { collector.add(bytes) }
}

/// Puts the text of a string item together: what stands in `t`, also in the runs of rich text, but not in `rPh`.
struct TextCollector {
  private var bytes: [UInt8] = []
  private var isInText = false
  private var isInReading = false

  mutating func start(_ element: String) {
    if element == "rPh" { isInReading = true }
    if element == "t" { isInText = true }
  }

  mutating func end(_ element: String) {
    if element == "rPh" { isInReading = false }
    if element == "t" { isInText = false }
  }

  mutating func add(_ more: UnsafeBufferPointer<UInt8>) {
    guard isInText, !isInReading, bytes.count <= Limits.cellText else { return }
    bytes += more
  }

  var text: String { EscapedText.decode(bytes) }
}

/// The escapes `_xHHHH_` of workbooks' texts (ECMA-376 part 1, 22.4.2.4, ST_Xstring).
enum EscapedText {
  /// The text without escapes; its line ends become `\n`.
  static func decode(_ bytes: [UInt8]) -> String {
    guard bytes.contains(UInt8(ascii: "_")) || bytes.contains(0x0D) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var units: [UInt16] = []
    let text = Array(String(decoding: bytes, as: UTF8.self).utf16)
    var index = 0
    while index < text.count {
      if let unit = escape(at: index, in: text) {
        units.append(unit)
        index += 7
      } else {
        units.append(text[index])
        index += 1
      }
    }
    return String(decoding: units.unifyingLineEnds, as: UTF16.self)
  }

  /// The text so that `decode` gives it back: what looks like an escape is none.
  static func encode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let units = Array(text.utf16)
    var encoded: [UInt16] = []
    for index in units.indices {
      encoded.append(units[index])
      if escape(at: index, in: units) != nil { encoded += Array("x005F_".utf16) }
    }
    return String(decoding: encoded, as: UTF16.self)
  }

  private static func escape(at index: Int, in text: [UInt16]) -> UInt16? {
    guard index + 7 <= text.count, text[index] == 0x5F, text[index + 1] == 0x78, text[index + 6] == 0x5F else {
      return nil
    }
    var value: UInt16 = 0
    for unit in text[(index + 2)..<(index + 6)] {
      guard let scalar = Unicode.Scalar(unit), let digit = Character(scalar).hexDigitValue, unit < 0x80 else {
        return nil
      }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}

extension [UInt16] {
  fileprivate var unifyingLineEnds: [UInt16] {
    var result: [UInt16] = []
    result.reserveCapacity(count)
    for index in indices {
      if self[index] == 0x0A, index > 0, self[index - 1] == 0x0D { continue }
      result.append(self[index] == 0x0D ? 0x0A : self[index])
    }
    return result
  }
}
