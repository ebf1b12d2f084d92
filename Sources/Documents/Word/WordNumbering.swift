import OfficeFiles

/// What a Word document says of its lists (`numbering.xml`, ECMA-376 part 1, 17.9).
struct WordNumbering {
  /// A level of a list.
  struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
    /// Whether the numbers of the levels above are shown in Arabic figures (17.9.4).
    var isLegal = false
    /// From which level on, from 1, a paragraph makes it begin anew; 0 for never; nil for any above it.
    var restart: Int?
    /// The style whose paragraphs are of this level.
    var style: String?
  }

  /// A list as it is defined.
  struct Definition {
    var levels: [Int: Level] = [:]
    /// A style that has the list instead.
    var style: String?
  }

  /// A list as it is used: a definition, and what is different in it.
  struct List {
    var definition = ""
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  fileprivate(set) var definitions: [String: Definition] = [:]
  fileprivate(set) var lists: [String: List] = [:]

  /// Levels of a list in Word.
  static let depth = 9

  /// The list of an id, and the id of its definition, by way of the style that may have it.
  func list(_ id: String, _ styles: WordStyles) -> (list: List, definition: String)? {
    var id = id
    for _ in 0..<Limits.styleChain {
      guard let list = lists[id] else { return nil }
      guard let style = definitions[list.definition]?.style, let other = styles.list(ofStyle: style), other != id else {
        return (list, list.definition)
      }
      id = other
    }
    return nil
  }

  /// A level of a list.
  func level(_ level: Int, of list: List) -> Level? {
    list.levels[level] ?? definitions[list.definition]?.levels[level]
  }
}

/// Reads `numbering.xml`.
final class WordNumberingReader: XMLReader {
  private(set) var numbering = WordNumbering()
  private(set) var wantsNoMore = false
  private var definition: (id: String, value: WordNumbering.Definition)?
  private var list: (id: String, value: WordNumbering.List)?
  private var level: (index: Int, value: WordNumbering.Level)?
  private var overridden: Int?
  /// Word writes counts that it added later beside an older one, which all programs know.
  private var choices = 0

  func start(_ element: String, _ attributes: XMLAttributes) {
    if element == "mc:Choice" { choices += 1 }
    guard choices == 0 else { return }
    let value = attributes["w:val"]
    switch element {
    case "w:abstractNum": definition = (attributes["w:abstractNumId"] ?? "", .init())
    case "w:numStyleLink": definition?.value.style = value
    case "w:num": list = (attributes["w:numId"] ?? "", .init())
    case "w:abstractNumId": list?.value.definition = value ?? ""
    case "w:lvlOverride": overridden = Self.index(attributes["w:ilvl"])
    case "w:startOverride": if let overridden { list?.value.starts[overridden] = value.flatMap { Int($0) } }
    case "w:lvl": level = Self.index(attributes["w:ilvl"]).map { ($0, .init()) }
    default: startOfLevel(element, value)
    }
  }

  private func startOfLevel(_ element: String, _ value: String?) {
    switch element {
    case "w:start": level?.value.start = value.flatMap { Int($0) } ?? 1
    case "w:numFmt": level?.value.format = value ?? "decimal"
    case "w:lvlText": level?.value.text = value ?? ""
    case "w:isLgl": level?.value.isLegal = WordToggle.isOn(value)
    case "w:lvlRestart": level?.value.restart = value.flatMap { Int($0) }
    case "w:pStyle": level?.value.style = value
    default: break
    }
  }

  func end(_ element: String) {
    if element == "mc:Choice" { choices -= 1 }
    guard choices == 0 else { return }
    switch element {
    case "w:lvl":
      guard let level else { return }
      if list != nil {
        list?.value.levels[level.index] = level.value
      } else {
        definition?.value.levels[level.index] = level.value
      }
      self.level = nil
    case "w:lvlOverride": overridden = nil
    case "w:abstractNum":
      if let definition { numbering.definitions[definition.id] = definition.value }
      definition = nil
    case "w:num":
      if let list { numbering.lists[list.id] = list.value }
      list = nil
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private static func index(_ text: String?) -> Int? {
    text.flatMap { Int($0) }.flatMap { (0..<WordNumbering.depth).contains($0) ? $0 : nil }
  }
}

/// A property that is there or not (17.17.4).
enum WordToggle {
  static func isOn(_ value: String?) -> Bool { !["0", "false", "off", "none"].contains(value ?? "1") }
}
