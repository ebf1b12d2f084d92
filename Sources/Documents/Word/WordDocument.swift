import Diagnostics
import OfficeFiles

/// Reads a Word document (ECMA-376, WordprocessingML): what it says of styles and lists, then its text, then what stands
/// around it.
struct WordDocument: ~Copyable {
  private var parts: WordParts
  private var styles = WordStyles()
  private var numbering = WordNumbering()
  private var collection = BlockCollection()
  private var remarks: [DocumentRemark] = []

  /// - Throws: where it is something else, damaged, or there is too much of it.
  static func read(_ bytes: [UInt8]) throws(DocumentRefusal) -> (blocks: [SourceBlock], remarks: [DocumentRemark]) {
    var document = WordDocument(parts: try WordParts(bytes))
    try document.read()
    if let refusal = document.collection.refusal { throw refusal }
    return (document.collection.blocks, document.remarks)
  }

  private init(parts: consuming WordParts) { self.parts = parts }

  private mutating func read() throws(DocumentRefusal) {
    let main = try parts.mainPart()
    let relationships = try parts.relationships(of: main)
    try readRules(relationships)
    try readTitle()
    guard let body = try body(of: main, relationships) else { throw .damaged }
    let surroundings = try surroundings(of: body.sections, relationships)
    add(surroundings, .head)
    add(body.stories[0].blocks, .body)
    try addNotes(body.marks, relationships)
    add(surroundings, .foot)
    remark(body)
  }

  private mutating func readRules(_ relationships: Relationships) throws(DocumentRefusal) {
    if let part = relationships.part(kind: "styles") {
      let reader = WordStylesReader()
      try parts.read(part, by: reader)
      styles = reader.styles
    }
    if let part = relationships.part(kind: "numbering") {
      let reader = WordNumberingReader()
      try parts.read(part, by: reader)
      numbering = reader.numbering
    }
  }

  private mutating func readTitle() throws(DocumentRefusal) {
    guard let part = try parts.relationships(of: "").part(kind: "core-properties") else { return }
    let reader = WordTitleReader()
    try parts.read(part, by: reader)
    collection.add(
      SourceBlock(place: .documentTitle, line: 1, runs: [SourceRun(String(decoding: reader.title, as: UTF8.self))]))
  }

  /// A part with text; nil where there is none of the name.
  private mutating func body(of part: String, _ relationships: Relationships) throws(DocumentRefusal) -> WordBody? {
    for keepsAll in [false, true] {
      let body = WordBody(styles: styles, numbering: numbering, relationships: relationships)
      body.fields.keepsAll = keepsAll
      guard try parts.read(part, by: body) else { return nil }
      if let refusal = body.refusal { throw refusal }
      body.flushPending()
      if keepsAll || !body.fields.isOpen { return body }
    }
    return nil
  }

  // MARK: Heads, feet, notes

  /// The headers and footers that some page has, each once.
  private mutating func surroundings(of sections: [WordSection], _ relationships: Relationships)
    throws(DocumentRefusal) -> [SourceBlock]
  {
    var blocks: [SourceBlock] = []
    var seen: Set<String> = []
    let hasEvenPages = try hasEvenPages(relationships)
    for section in sections {
      for (id, pages) in section.references
      where pages == "first" ? section.hasTitlePage : pages != "even" || hasEvenPages {
        guard let part = relationships.part(id: id), seen.insert(part).inserted else { continue }
        let place: SourceBlock.Place = relationships.parts(kind: "header").contains { $0.id == id } ? .head : .foot
        guard let body = try body(of: part, try parts.relationships(of: part)) else { continue }
        blocks += body.stories[0].blocks.map { block in
          var block = block
          block.place = place
          return block
        }
      }
    }
    return blocks
  }

  private mutating func hasEvenPages(_ relationships: Relationships) throws(DocumentRefusal) -> Bool {
    guard let part = relationships.part(kind: "settings") else { return false }
    let reader = WordSettingsReader()
    try parts.read(part, by: reader)
    return reader.hasEvenPages
  }

  private mutating func add(_ blocks: [SourceBlock], _ place: SourceBlock.Place) {
    for block in blocks where block.place == place { collection.add(block) }
  }

  private mutating func addNotes(_ marks: WordNoteMarks, _ relationships: Relationships) throws(DocumentRefusal) {
    guard !marks.marks.isEmpty else { return }
    let footnotes = try notes(kind: "footnotes", relationships)
    let endnotes = try notes(kind: "endnotes", relationships)
    for (index, mark) in marks.marks.enumerated() {
      for block in (mark.kind == .footnote ? footnotes : endnotes)[mark.id] ?? [] {
        var note = block
        if case .table = note.kind {} else { note.kind = .note(number: index + 1) }
        note.line = mark.paragraph
        collection.add(note)
      }
    }
  }

  private mutating func notes(kind: String, _ relationships: Relationships) throws(DocumentRefusal) -> [String:
    [SourceBlock]]
  {
    guard let part = relationships.part(kind: kind) else { return [:] }
    return try body(of: part, try parts.relationships(of: part))?.notes ?? [:]
  }

  // MARK: Remarks

  private mutating func remark(_ body: WordBody) {
    let seen = body.sightings
    if seen.insertions + seen.deletions > 0 {
      remarks.append(.trackedChanges(inserted: seen.insertions, deleted: seen.deletions))
    }
    if seen.comments > 0 { remarks.append(.comments(seen.comments)) }
    if seen.hidden > 0 { remarks.append(.hiddenText(count: seen.hidden)) }
    if body.fields.contentsCount > 0 { remarks.append(.contents(body.fields.contentsCount)) }
    if seen.charts > 0 { remarks.append(.unread(Wording("图表", "charts"), count: seen.charts)) }
    if seen.diagrams > 0 { remarks.append(.unread(Wording("SmartArt 图形", "SmartArt drawings"), count: seen.diagrams)) }
    if seen.chunks > 0 { remarks.append(.unread(Wording("嵌入的其他文档", "other documents within it"), count: seen.chunks)) }
  }
}
