/// What an element's own `style` says that matters to who reads its text. Stylesheets are not read: what they make of a
/// class is for no reader of one file to know.
struct InlineStyle {
  private(set) var isHidden = false
  private(set) var isBlock: Bool?
  private(set) var isBold: Bool?
  private(set) var alignment: SourceBlock.Alignment?
  private(set) var isPreformatted: Bool?
  private(set) var listStyle: String?
  private(set) var hasBorder = false

  init(_ style: String?) {
    guard let style, !style.isEmpty else { return }
    for declaration in style.lowercased().split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      take(Self.words(parts[0]).first ?? "", Self.words(parts[1]))
    }
  }

  private mutating func take(_ name: Substring, _ words: [Substring]) {
    guard let first = words.first else { return }
    switch name {
    case "display": takeDisplay(first)
    case "font-weight": isBold = first.hasPrefix("bold") || (Int(first) ?? 0) >= 600
    case "font": if words.contains(where: { $0 == "bold" || (600...900).contains(Int($0) ?? 0) }) { isBold = true }
    case "text-align": alignment = Self.alignment(first)
    case "white-space": isPreformatted = first.hasPrefix("pre")
    case "list-style-type", "list-style": listStyle = words.map(String.init).first { CSSCounter.knows($0) } ?? listStyle
    case "border", "border-top", "border-bottom", "border-left", "border-right", "border-width", "border-style":
      if !words.contains(where: { ["none", "0", "0px", "0pt", "hidden", "medium"].contains($0) }) { hasBorder = true }
    default: break
    }
  }

  private mutating func takeDisplay(_ value: Substring) {
    switch value {
    case "none": isHidden = true
    case "block", "flex", "grid", "table", "list-item", "table-row", "table-cell", "flow-root": isBlock = true
    case "inline", "inline-block", "inline-flex", "contents": isBlock = false
    default: break
    }
  }

  /// What `align` and `text-align` say.
  static func alignment(_ value: some StringProtocol) -> SourceBlock.Alignment? {
    switch value.lowercased() {
    case "center", "middle", "-webkit-center", "-moz-center": .center
    case "right", "end": .end
    case "left", "start", "justify": .start
    default: nil
    }
  }

  private static func words(_ text: Substring) -> [Substring] {
    text.split { $0 == " " || $0 == "!" || $0.isNewline || $0 == "\t" }
  }
}
