/// Which attributes a template may fill with text.
///
/// Names come from the source, so a refused one is a programmer error. Refused are what runs or styles (`on…`, `style`,
/// `srcdoc`), what takes an address, which must be a `WebAddress` (HTML, index of attributes: "valid URL"), and what can
/// set one of these (SVG animation, `http-equiv`).
enum AttributeName {
  /// Stops the program unless `name` may be filled with text.
  static func check(_ name: StaticString) {
    precondition(mayHoldText(name), "the attribute \(name) cannot be filled with text")
  }

  static func mayHoldText(_ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      guard let first = name.first, isLetter(first) else { return false }
      for byte in name where !isLetter(byte) && !isDigit(byte) && byte != UInt8(ascii: "-") {
        return isEqual("xml:lang", name)
      }
      if first == UInt8(ascii: "o"), name.count > 1, name[1] == UInt8(ascii: "n") { return false }
      for refused in refused[Int(first - UInt8(ascii: "a"))] where isEqual(refused, name) { return false }
      return true
    }
  }

  /// By their first letters, as every attribute of every page is looked up.
  private static let refused: [[StaticString]] = {
    let names: [StaticString] = [
      "style", "srcdoc", "http-equiv", "href", "src", "srcset", "imagesrcset", "action", "formaction", "poster", "data",
      "cite", "ping", "background", "manifest", "codebase", "classid", "archive", "longdesc", "profile", "usemap",
      "dynsrc", "lowsrc", "icon", "code", "attributename", "from", "to", "by", "values",
    ]
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).map { letter in
      names.filter { $0.withUTF8Buffer { $0.first } == letter }
    }
  }()

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// SVG counts its coordinates: `x1`, `y2`.
  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isEqual(_ refused: StaticString, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    refused.utf8CodeUnitCount == name.count && refused.withUTF8Buffer { $0.elementsEqual(name) }
  }
}
