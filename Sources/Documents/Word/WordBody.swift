import OfficeFiles

/// Reads the text of a part of a Word document: the document itself, a header, a footer, notes.
///
/// What stands in the file is not what a reader sees: changes that are tracked, fields, boxes that are there in two forms,
/// numbers that are nowhere written. What is said of something comes before it.
final class WordBody: XMLReader {
  let styles: WordStyles
  let relationships: Relationships
  var counter: WordCounter
  var fields = WordFields()
  var sightings = WordSightings()
  /// What the document says of its pages, in order.
  var sections: [WordSection] = [WordSection()]
  /// The notes of the part, by their ids.
  var notes: [String: [SourceBlock]] = [:]
  /// The marks of notes, in order.
  var marks = WordNoteMarks()
  /// The text itself, and behind it the boxes and notes that are open.
  var stories = [WordStory()]
  /// The paragraphs that are open: one in a box lies within the one that the box floats beside.
  var paragraphs: [WordParagraph] = []
  var run = WordRun()
  var links: [String?] = []
  /// The properties that are being read.
  var properties: [WordProperties] = []
  var reading: Reading?
  /// The reading of a character (ruby), which stands in the file before it.
  var annotation: (text: [UInt8], isOpen: Bool)?
  var paragraphCount = 0
  /// Why no more is read.
  var refusal: DocumentRefusal?
  private var skipped = 0
  private var alternatives: [Bool] = []
  private var size = 0

  /// What the text of an element is.
  enum Reading { case text, instruction }

  var wantsNoMore: Bool { refusal != nil }

  init(styles: WordStyles, numbering: WordNumbering, relationships: Relationships) {
    self.styles = styles
    self.relationships = relationships
    counter = WordCounter(numbering, styles)
  }

  func start(_ element: String, _ attributes: XMLAttributes) {
    if skipped > 0 {
      skipped += 1
    } else if WordProperties(rawValue: element) != nil || !properties.isEmpty {
      startProperty(element, attributes)
    } else {
      sightings.see(element)
      if WordElements.skipped.contains(element) || !isChosen(element, attributes) {
        skipped = 1
      } else {
        startStructure(element, attributes)
      }
    }
  }

  func end(_ element: String) {
    if skipped > 0 {
      skipped -= 1
    } else if let last = properties.last {
      if last.rawValue == element { properties.removeLast() }
    } else {
      if element == "mc:AlternateContent" { _ = alternatives.popLast() }
      endStructure(element)
    }
  }

  /// Of what is there in several forms, the first that is understood is read.
  private func isChosen(_ element: String, _ attributes: XMLAttributes) -> Bool {
    switch element {
    case "mc:AlternateContent": alternatives.append(false)
    case "mc:Choice", "mc:Fallback":
      guard let last = alternatives.indices.last, !alternatives[last] else { return false }
      let needed = attributes["Requires"]?.split { $0.isWhitespace }.map(String.init) ?? []
      guard element == "mc:Fallback" || needed.allSatisfy(WordElements.understood.contains) else { return false }
      alternatives[last] = true
    default: break
    }
    return true
  }

  /// Skips the element that has just begun.
  func skip() { skipped = 1 }

  /// Takes note of text, and refuses what is too much.
  func grow(by bytes: Int) {
    size += bytes
    if size > Limits.text { refusal = .tooLarge(.init("文档的文字", "the text of the document is")) }
  }
}

/// What of a Word document is not read as text. THE list.
enum WordElements {
  /// What was deleted or moved away, what something was before it was changed, and what is said of containers.
  static let skipped: Set = [
    "w:del", "w:moveFrom", "w:pPrChange", "w:rPrChange", "w:sectPrChange", "w:tblPrChange", "w:trPrChange",
    "w:tcPrChange", "w:tblPrExChange", "w:tblGridChange", "w:numberingChange", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr",
    "w:customXmlPr", "w:tblPr", "w:tblPrEx", "w:tblGrid", "w:fldData", "w:rubyPr", "m:rPr",
  ]

  /// The extensions whose text is read, by the prefixes that all programs write.
  static let understood: Set = ["wps", "wpg", "wpc", "wp14", "w14", "w15", "w16", "w16se", "a14"]
}

/// What was seen on the way that is no text.
struct WordSightings {
  private(set) var insertions = 0
  private(set) var deletions = 0
  private(set) var comments = 0
  private(set) var charts = 0
  private(set) var diagrams = 0
  private(set) var chunks = 0
  var hidden = 0

  mutating func see(_ element: String) {
    switch element {
    case "w:ins", "w:moveTo": insertions += 1
    case "w:del", "w:moveFrom": deletions += 1
    case "w:commentReference": comments += 1
    case "c:chart": charts += 1
    case "dgm:relIds": diagrams += 1
    case "w:altChunk": chunks += 1
    default: break
    }
  }
}

/// A flow of text: the document, a box, a note.
struct WordStory {
  var blocks: [SourceBlock] = []
  var tables: [WordTable] = []
  /// The text of a paragraph whose end was deleted: what follows goes on with it.
  var pending: [SourceRun] = []
  /// The id of a note.
  var note: String?

  mutating func add(_ block: SourceBlock) {
    if let last = tables.indices.last {
      // A number alone is something to see in a table: its first column often has no more.
      if block.hasText || block.label != nil { tables[last].add(block) }
    } else if block.hasText {
      blocks.append(block)
    }
  }
}

/// What a section of a document says of its pages.
struct WordSection {
  /// The headers and footers: by their relationship, with which pages they are for.
  var references: [(id: String, pages: String)] = []
  /// Whether the first page has a header and footer of its own.
  var hasTitlePage = false
}

/// The marks of notes in a text, in their order, which numbers the notes.
struct WordNoteMarks {
  enum Kind { case footnote, endnote }

  /// Each with the number of the paragraph that it stands in.
  private(set) var marks: [(kind: Kind, id: String, paragraph: Int)] = []

  mutating func add(_ kind: Kind, _ id: String, paragraph: Int) -> Int {
    marks.append((kind, id, paragraph))
    return marks.count
  }
}
