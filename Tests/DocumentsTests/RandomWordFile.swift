import TestSupport

/// Documents of chance, of what offices' documents have in them.
struct RandomWordFile {
  private typealias W = WordFile
  private var random: SplitMix
  private static let texts = [
    "关于整改", "（一）", "“引”", "a b", "１２", "𠮷", "—", "2021年8月", "&lt;&amp;", "一是", "。", "e\u{301}",
  ]
  private static let formats = [
    "chineseCountingThousand", "chineseCounting", "decimal", "decimalEnclosedCircle", "lowerLetter", "upperRoman",
    "japaneseCounting", "decimalFullWidth", "ideographTraditional", "upperLetter", "lowerRoman",
  ]
  private static let shapes = ["%N、", "（%N）", "%N.", "%N", "第%N条", "%1-%N"]

  /// How deep each list may go next: of levels that are left out programs make different things.
  private var reach: [Int: Int] = [:]
  private let hasFields: Bool

  private init(seed: UInt64, hasFields: Bool) {
    random = SplitMix(seed: seed)
    self.hasFields = hasFields
  }

  /// A document, with fields and links or without: LibreOffice works out fields anew.
  static func make(seed: UInt64, hasFields: Bool = true) -> WordFile {
    var maker = RandomWordFile(seed: seed, hasFields: hasFields)
    var file = WordFile(
      (0..<Int.random(in: 5...40, using: &maker.random)).map { _ in maker.block(depth: 0) }.joined() + W.p("末"))
    file.numbering = maker.numbering()
    file.styles = """
      <w:style w:type='paragraph' w:default='1' w:styleId='N'><w:name w:val='Normal'/></w:style>\
      <w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 1'/><w:basedOn w:val='N'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:outlineLvl w:val='0'/></w:pPr></w:style>
      """
    return file
  }

  private mutating func numbering() -> String {
    let definitions = (1...3).map { id in
      let levels = (0..<4).map { index in
        let shape = (Self.shapes.prefix(index == 0 ? 5 : 6).randomElement(using: &random) ?? "%N").replacing(
          "N", with: "\(index + 1)")
        let style = id == 1 && index == 0 ? "<w:pStyle w:val='H'/>" : ""
        return W.level(index, Self.formats.randomElement(using: &random) ?? "decimal", shape, style)
      }
      return
        "<w:abstractNum w:abstractNumId='\(id)'><w:multiLevelType w:val='multilevel'/>\(levels.joined())</w:abstractNum>"
    }
    let lists = (1...5).map { id in
      let start =
        id > 3
        ? "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='\(Int.random(in: 1...9, using: &random))'/></w:lvlOverride>"
        : ""
      return "<w:num w:numId='\(id)'><w:abstractNumId w:val='\((id - 1) % 3 + 1)'/>\(start)</w:num>"
    }
    return definitions.joined() + lists.joined()
  }

  private mutating func block(depth: Int) -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0 where depth < 2: return table(depth: depth)
    case 1...5: return item(Int.random(in: 1...5, using: &random))
    case 6:
      goOn(1, at: 0)
      return paragraph("<w:pStyle w:val='H'/>", more: W.r("题"))
    case 7: return "<w:sdt><w:sdtPr><w:id w:val='1'/></w:sdtPr><w:sdtContent>\(paragraph(""))</w:sdtContent></w:sdt>"
    default: return paragraph("")
    }
  }

  private mutating func item(_ list: Int) -> String {
    let level = Int.random(in: 0...min(3, reach[list] ?? 0), using: &random)
    goOn(list, at: level)
    // With something to see in it: a number alone is no text.
    return paragraph("<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr>", more: W.r("项"))
  }

  /// Lists of one definition count on from each other.
  private mutating func goOn(_ list: Int, at level: Int) {
    for other in 1...5 where (other - list) % 3 == 0 && (other == list || reach[other] != nil) {
      reach[other] = level + 1
    }
  }

  private mutating func table(depth: Int) -> String {
    let columns = Int.random(in: 1...3, using: &random)
    let rows = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let cells = (0..<columns).map { _ in
        "<w:tc><w:tcPr><w:tcW w:w='1000' w:type='dxa'/></w:tcPr>\(block(depth: depth + 1))\(paragraph(""))</w:tc>"
      }
      return "<w:tr>\(cells.joined())</w:tr>"
    }
    let grid = String(repeating: "<w:gridCol w:w='1000'/>", count: columns)
    return "<w:tbl><w:tblPr/><w:tblGrid>\(grid)</w:tblGrid>\(rows.joined())</w:tbl>"
  }

  private mutating func paragraph(_ properties: String, more: String = "") -> String {
    let pieces = (0..<Int.random(in: 1...5, using: &random)).map { _ in piece() }
    return "<w:p><w:pPr>\(properties)</w:pPr>\(pieces.joined())\(more)</w:p>"
  }

  private mutating func piece() -> String {
    let text = Self.texts.randomElement(using: &random) ?? ""
    let run = W.r(text, Bool.random(using: &random) ? "<w:b/>" : "")
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return "<w:ins w:id='1' w:author='a'>\(run)</w:ins>"
    case 1: return "<w:del w:id='2' w:author='a'><w:r><w:delText>删</w:delText></w:r></w:del>"
    case 2 where hasFields: return "<w:hyperlink w:anchor='a'>\(run)</w:hyperlink>"
    case 3: return "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/></w:r>"
    case 4: return "<w:bookmarkStart w:id='3' w:name='x'/>\(run)<w:bookmarkEnd w:id='3'/>"
    case 5 where hasFields:
      return
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>\(run)<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    case 6: return "<w:smartTag w:uri='u' w:element='e'>\(run)</w:smartTag>"
    default: return run
    }
  }
}
