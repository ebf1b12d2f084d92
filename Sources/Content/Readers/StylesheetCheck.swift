import Addresses
import Diagnostics
import Files

/// Looks through an organ's own stylesheet: it may change how pages look, and ask no other site for anything. Pages
/// forbid such requests anyway; here the author learns of them, and the files that it uses are found.
struct StylesheetCheck {
  /// The pictures and fonts of `assets/` that it uses.
  private(set) var uses: [Route] = []
  private var complaints: Complaints
  private let bytes: [UInt8]
  private let file: RelativePath
  private let assets: [RelativePath: Route]
  private var index = 0

  var diagnostics: [Diagnostic] { complaints.diagnostics }

  init(_ source: SourceFile, at file: RelativePath, assets: [RelativePath: Route]) {
    complaints = Complaints(source.text)
    complaints.add(source.diagnostics)
    bytes = source.text.bytes
    self.file = file
    self.assets = assets
  }

  /// Reads its tokens (CSS Syntax 3, 4), as far as requests depend on them.
  mutating func read() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "/") where byte(after: index) == UInt8(ascii: "*"): skipComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = string()
      case UInt8(ascii: "@"): rule()
      case let byte where Self.isName(byte): name()
      // Outside of strings it can spell a word so that nobody recognizes it.
      case UInt8(ascii: "\\"):
        complaints.report(.stylesheetRequest("\\"), at: index..<index + 1)
        index += 2
      default: index += 1
      }
    }
  }

  private func byte(after index: Int) -> UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }

  private mutating func skipComment() {
    index += 2
    while index < bytes.count, !(bytes[index] == UInt8(ascii: "*") && byte(after: index) == UInt8(ascii: "/")) {
      index += 1
    }
    index += 2
  }

  /// What stands in quotation marks.
  private mutating func string() -> ArraySlice<UInt8> {
    let quote = bytes[index]
    let start = index + 1
    index = start
    while index < bytes.count, bytes[index] != quote, bytes[index] != 0x0A {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(index, bytes.count)
    index = end + 1
    return bytes[min(start, end)..<end]
  }

  private mutating func rule() {
    let start = index
    index += 1
    let word = word()
    if ["import", "namespace", "charset"].contains(word) {
      complaints.report(.stylesheetRequest("@\(word)"), at: start..<index)
    }
  }

  private mutating func name() {
    let start = index
    let word = word()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "(") else { return }
    index += 1
    switch word {
    case "url": address()
    case "src", "image", "image-set", "-webkit-image-set", "url-prefix", "domain":
      complaints.report(.stylesheetRequest("\(word)()"), at: start..<index)
    default: break
    }
  }

  private mutating func word() -> String {
    let start = index
    while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
  }

  /// What stands between the brackets of `url(…)`.
  private mutating func address() {
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count else { return }
    let start = index
    let isQuoted = bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
    let text: ArraySlice<UInt8>
    if isQuoted {
      text = string()
    } else {
      text = bytes[index...].prefix { $0 != UInt8(ascii: ")") && !Self.isSpace($0) }
      index += text.count
    }
    use(String(decoding: text, as: UTF8.self), at: start..<min(index, bytes.count))
  }

  /// A file beside the stylesheet; `#name` is a part of the page and no request.
  private mutating func use(_ text: String, at range: Range<Int>) {
    if text.utf8.first == UInt8(ascii: "#") { return }
    let path = text.prefix { $0 != "#" && $0 != "?" }
    let first = path.prefix { $0 != "/" }
    guard !first.isEmpty, !first.contains(":"), !text.contains("\\") else {
      complaints.report(.stylesheetRequest(text), at: range)
      return
    }
    guard let used = file.resolving(PercentDecoding.decode(String(path))), let route = assets[used] else {
      complaints.report(.missingPicture(text), at: range)
      return
    }
    uses.append(route)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
