import Content

/// Front matter as it is written: keys in the order of the manual, values in quotation marks where YAML needs them.
struct FrontMatterText {
  private var lines: [String] = []

  /// `key: text`, where there is one.
  mutating func add(_ key: String, _ text: String?, indent: Int = 0) {
    guard let text, !text.isEmpty else { return }
    lines.append(String(repeating: " ", count: indent) + "\(key): \(ScalarText.of(text, inBrackets: false))")
  }

  /// A value that stands as it is: a date, a number, a flag.
  mutating func add(_ key: String, plain value: String?, indent: Int = 0) {
    guard let value else { return }
    lines.append(String(repeating: " ", count: indent) + "\(key): \(value)")
  }

  /// A key whose values stand below it, where there are any.
  mutating func add(_ key: String, indent: Int = 0, _ inner: (inout FrontMatterText) -> Void) {
    var below = FrontMatterText()
    inner(&below)
    guard !below.lines.isEmpty else { return }
    let pad = String(repeating: " ", count: indent)
    lines.append("\(pad)\(key):")
    lines += below.lines.map { "\(pad)  \($0)" }
  }

  /// A list of mappings below a key.
  mutating func add(_ key: String, list items: [FrontMatterText]) {
    let items = items.filter { !$0.lines.isEmpty }
    guard !items.isEmpty else { return }
    lines.append("\(key):")
    for item in items {
      for (index, line) in item.lines.enumerated() { lines.append((index == 0 ? "  - " : "    ") + line) }
    }
  }

  /// The values of a list on one key, or the one value.
  mutating func add(_ key: String, texts: [String]) {
    guard texts.count > 1 else { return add(key, texts.first) }
    lines.append("\(key):")
    lines += texts.map { "  - \(ScalarText.of($0, inBrackets: false))" }
  }

  /// The file: front matter, then the paragraphs of the body with blank lines between them.
  func file(_ body: [String]) -> String {
    let head = "---\n" + lines.map { $0 + "\n" }.joined() + "---\n"
    return head + body.map { "\n\($0)\n" }.joined()
  }
}
