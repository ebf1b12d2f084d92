/// What links and notes of a Markdown text refer to: addresses and notes that stand elsewhere in it.
struct MarkdownReferences {
  private var addresses: [String: String] = [:]
  private var notes: [String: Int] = [:]

  init(_ lines: TextLines) {
    for (_, line) in lines {
      let bytes = line.drop { $0 == 0x20 }
      guard bytes.first == UInt8(ascii: "[") else { continue }
      let text = Substring(String(decoding: bytes, as: UTF8.self))
      if let (name, address) = Self.definition(in: text) {
        if addresses[name] == nil { addresses[name] = address }
      } else if text.hasPrefix("[^"), let end = text.firstRange(of: "]:") {
        let name = String(text.dropFirst(2)[..<end.lowerBound])
        if notes[name] == nil { notes[name] = notes.count + 1 }
      }
    }
  }

  /// Where a link of a name leads.
  func address(_ name: String) -> String? { addresses[name.lowercased()] }

  /// The number of a note; nil where there is none of the name.
  func note(_ name: String) -> Int? { notes[name] }

  /// The number of a note that stands in the text.
  func number(of name: String) -> Int { notes[name] ?? 0 }

  /// The name and address of a line `[name]: address`.
  static func definition(in text: Substring) -> (name: String, address: String)? {
    guard text.hasPrefix("["), !text.hasPrefix("[^"), let end = text.firstRange(of: "]:") else { return nil }
    let name = text[text.index(after: text.startIndex)..<end.lowerBound]
    guard !name.isEmpty, !name.contains("["), !name.contains("]") else { return nil }
    let rest = text[end.upperBound...].trimmed
    let address = rest.prefix { $0 != " " && $0 != "\t" }
    // A title may follow, and nothing else; an address is not Chinese text.
    guard !address.isEmpty, address.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let title = rest.dropFirst(address.count).trimmed
    guard title.isEmpty || "\"'(".contains(title.first ?? " ") else { return nil }
    return (name.lowercased(), String(address.drop { $0 == "<" }.prefix { $0 != ">" }))
  }
}
