import OfficeFiles

/// The styles of a Word document (`styles.xml`, ECMA-376 part 1, 17.7).
struct WordStyles {
  struct Style {
    var name = ""
    var base: String?
    var outline: Int?
    var list = WordListReference()
    var alignment: SourceBlock.Alignment?
    var isBold: Bool?
    var isHidden: Bool?
  }

  fileprivate(set) var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  fileprivate(set) var usual: String?
  fileprivate(set) var isBoldByDefault = false

  /// A style and those that it is based on, nearest first.
  func chain(_ id: String?) -> [String] {
    var chain: [String] = []
    var next = id
    while let id = next, chain.count < Limits.styleChain, !chain.contains(id) {
      chain.append(id)
      next = styles[id]?.base
    }
    return chain
  }

  /// The nearest value of a property in a style and those that it is based on.
  func value<Value>(_ style: String?, _ property: (Style) -> Value?) -> Value? {
    for id in chain(style) {
      if let value = styles[id].flatMap(property) { return value }
    }
    return nil
  }

  /// The list that a style has.
  func list(ofStyle id: String) -> String? { value(id) { $0.list.list } }

  /// The level of a heading, from 1; nil for what is none.
  func heading(_ style: String?, outline: Int?) -> Int? {
    if let outline = outline ?? value(style, \.outline) { return (0...8).contains(outline) ? outline + 1 : nil }
    return value(style) { style in
      if style.name == "title" { return 1 }
      guard style.name.hasPrefix("heading ") else { return nil }
      return Int(style.name.dropFirst(8)).flatMap { (1...9).contains($0) ? $0 : nil }
    }
  }

  /// Whether text is bold: said of itself, or of just one of its styles (17.7.3, toggle properties).
  func isBold(_ own: Bool?, paragraph: String?, character: String?) -> Bool {
    if let own { return own }
    let ofParagraph = value(paragraph, \.isBold) ?? false
    let ofCharacter = value(character, \.isBold) ?? false
    return isBoldByDefault || ofParagraph != ofCharacter
  }
}

/// Reads `styles.xml`.
final class WordStylesReader: XMLReader {
  private(set) var styles = WordStyles()
  let wantsNoMore = false
  private var style: (id: String, value: WordStyles.Style)?
  private var isInDefaults = false
  /// Looks of parts of tables, and former looks, are none of the style itself.
  private var skipped = 0

  func start(_ element: String, _ attributes: XMLAttributes) {
    if skipped > 0 || Self.skipped.contains(element) {
      skipped += 1
      return
    }
    let value = attributes["w:val"]
    switch element {
    case "w:docDefaults": isInDefaults = true
    case "w:style":
      let id = attributes["w:styleId"] ?? ""
      style = (id, .init())
      let isUsual = attributes["w:default"].map(WordToggle.isOn) ?? false
      if isUsual, attributes["w:type"] == "paragraph" { styles.usual = id }
    case "w:name": style?.value.name = (value ?? "").lowercased()
    case "w:basedOn": style?.value.base = value
    case "w:outlineLvl": style?.value.outline = value.flatMap { Int($0) }
    case "w:numId": style?.value.list.list = value
    case "w:ilvl": style?.value.list.level = value.flatMap { Int($0) }
    case "w:jc": style?.value.alignment = WordAlignment.of(value)
    case "w:b":
      style?.value.isBold = WordToggle.isOn(value)
      if isInDefaults { styles.isBoldByDefault = WordToggle.isOn(value) }
    case "w:vanish": style?.value.isHidden = WordToggle.isOn(value)
    default: break
    }
  }

  func end(_ element: String) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    if element == "w:docDefaults" { isInDefaults = false }
    guard element == "w:style", let style else { return }
    styles.styles[style.id] = style.value
    self.style = nil
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private static let skipped: Set = ["w:tblStylePr", "w:pPrChange", "w:rPrChange", "w:latentStyles"]
}

/// Where a paragraph stands across (17.18.44, ST_Jc).
enum WordAlignment {
  static func of(_ value: String?) -> SourceBlock.Alignment? {
    switch value {
    case "center"?: .center
    case "right"?, "end"?: .end
    case .some: .start
    case nil: nil
    }
  }
}
