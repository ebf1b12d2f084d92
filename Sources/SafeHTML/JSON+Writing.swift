extension JSON {
  /// UTF-8 as RFC 8259 has it, without white space, for files and for a script element alike.
  ///
  /// `<`, `>` and `&` are written `\u003C`, `\u003E` and `\u0026`, so that neither `</script>` nor `<!--` can arise
  /// (HTML, 4.12.1.3); so are U+2028 and U+2029, which once ended a line of JavaScript, U+FEFF, which some readers
  /// drop, and all that HTML text must not hold.
  public var bytes: [UInt8] {
    var output: [UInt8] = []
    write(to: &output)
    return output
  }

  private func write(to output: inout [UInt8]) {
    switch self {
    case .string(let text): JSON.write(text, to: &output)
    case .number(let number): output += String(number).utf8
    case .bool(let value): Escaping.append(value ? "true" : "false", to: &output)
    case .null: Escaping.append("null", to: &output)
    case .array(let values):
      output.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        value.write(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        JSON.write(member.name, to: &output)
        output.append(UInt8(ascii: ":"))
        member.value.write(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append(text: $0, to: &output) }
  }

  /// Appends a text as JSON has it, in quotation marks.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - output: what it is appended to.
  public static func append(text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var (plain, place) = (0, 0)
    while place < text.count {
      guard mayNeedEscape(text, at: place), let (scalar, length) = scalar(text[place...]), !isPlain(scalar) else {
        place += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[plain..<place]))
      write(scalar, to: &output)
      place += length
      plain = place
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[plain...]))
    output.append(UInt8(ascii: "\""))
  }

  /// Whether a byte is, or begins, something that may be written in another way. Quotation marks and full-width forms, of
  /// which Chinese text is full, are known by their next bytes.
  private static func mayNeedEscape(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    switch text[place] {
    case 0x00...0x1F, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F, 0xC2, 0xF0...0xF4: true
    case 0xE2: place + 2 < text.count && text[place + 1] == 0x80 && text[place + 2] & 0xFE == 0xA8
    case 0xEF: place + 1 < text.count && mayNeedEscape(afterEF: text[place + 1])
    default: false
    }
  }

  private static func mayNeedEscape(afterEF byte: UInt8) -> Bool { byte == 0xB7 || byte == 0xBB || byte == 0xBF }

  /// The first scalar of a text, and how many bytes it takes.
  private static func scalar(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> (Unicode.Scalar, Int)? {
    var parser = UTF8.ForwardParser()
    var rest = text.makeIterator()
    guard case .valid(let encoded) = parser.parseScalar(from: &rest) else { return nil }
    return (UTF8.decode(encoded), encoded.count)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\"" && scalar != "\\" && !mustBeEscaped(scalar)
  }

  private static func write(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    switch scalar {
    case "\"": Escaping.append("\\\"", to: &output)
    case "\\": Escaping.append("\\\\", to: &output)
    case "\n": Escaping.append("\\n", to: &output)
    case "\r": Escaping.append("\\r", to: &output)
    case "\t": Escaping.append("\\t", to: &output)
    default:
      if mustBeEscaped(scalar) {
        for unit in scalar.utf16 { writeEscape(unit, to: &output) }
      } else {
        output.append(contentsOf: scalar.utf8)
      }
    }
  }

  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x3C, 0x3E, 0x26, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF: true
    // Noncharacters (Unicode 23.7), by their numbers: asking for the property is a twentieth of a large build.
    case 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  private static func writeEscape(_ unit: UInt16, to output: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    Escaping.append("\\u", to: &output)
    for shift in [12, 8, 4, 0] { output.append(digits[Int(unit >> UInt16(shift)) & 0xF]) }
  }
}

extension HTML.StringInterpolation {
  /// `\(json: value)`: the whole content of a script element of data.
  public mutating func appendInterpolation(json value: JSON) {
    html.bytes += value.bytes
  }
}
