import Addresses
import Diagnostics
import Disclosure

/// The front matter of a file, or a mapping within it, read by its table of keys: what is in here has the type that the
/// table promises; what had not is a diagnostic and missing here.
struct Fields: Sendable {
  /// A value and where it stands.
  struct Field: Sendable {
    let name: String
    let value: Value
    let mark: YAMLMark
    let keyMark: YAMLMark
  }

  /// A value of a kind that the table of keys names.
  enum Value: Sendable {
    case text(String)
    case texts([String], marks: [YAMLMark])
    case date(DisclosureDate)
    case flag(Bool)
    case status(Status)
    case webAddress(WebAddress)
    case baseAddress(BaseAddress)
    case count(Int)
    case colour(Colour)
    case fields(Fields)
    case list([Fields])
    case numbered([(number: String, fields: Fields)])
    case evidence([Evidence])
  }

  private(set) var all: [Field] = []
  /// Where the mapping begins.
  let mark: YAMLMark

  init(mark: YAMLMark = YAMLMark(line: 0, column: 0, length: 1)) { self.mark = mark }

  mutating func add(_ name: String, _ value: Value, _ mark: YAMLMark, keyMark: YAMLMark) {
    all.append(Field(name: name, value: value, mark: mark, keyMark: keyMark))
  }

  subscript(name: String) -> Field? { all.first { $0.name == name } }

  func mark(of name: String) -> YAMLMark { self[name]?.mark ?? mark }

  /// Where the key itself stands.
  func keyMark(of name: String) -> YAMLMark { self[name]?.keyMark ?? mark }

  func text(_ name: String) -> String? {
    if case .text(let text) = self[name]?.value { text } else { nil }
  }

  func texts(_ name: String) -> [String] {
    if case .texts(let texts, _) = self[name]?.value { texts } else { [] }
  }

  func date(_ name: String) -> DisclosureDate? {
    if case .date(let date) = self[name]?.value { date } else { nil }
  }

  func flag(_ name: String) -> Bool {
    if case .flag(let flag) = self[name]?.value { flag } else { false }
  }

  func status(_ name: String) -> Status? {
    if case .status(let status) = self[name]?.value { status } else { nil }
  }

  func webAddress(_ name: String) -> WebAddress? {
    if case .webAddress(let address) = self[name]?.value { address } else { nil }
  }

  func baseAddress(_ name: String) -> BaseAddress? {
    if case .baseAddress(let address) = self[name]?.value { address } else { nil }
  }

  func colour(_ name: String) -> Colour? {
    if case .colour(let colour) = self[name]?.value { colour } else { nil }
  }

  func fields(_ name: String) -> Fields? {
    if case .fields(let fields) = self[name]?.value { fields } else { nil }
  }

  func list(_ name: String) -> [Fields] {
    if case .list(let list) = self[name]?.value { list } else { [] }
  }

  func evidence(_ name: String) -> [Evidence] {
    if case .evidence(let evidence) = self[name]?.value { evidence } else { [] }
  }

  func numbered(_ name: String) -> [(number: String, fields: Fields)] {
    if case .numbered(let numbered) = self[name]?.value { numbered } else { [] }
  }
}
