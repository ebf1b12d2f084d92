import Diagnostics

/// The blocks of a document, in the order in which they are read, and how much there may be of them.
struct BlockCollection {
  private(set) var blocks: [SourceBlock] = []
  private var text = 0
  private var runs = 0
  private var cells = 0
  /// Why no more is taken.
  private(set) var refusal: DocumentRefusal?

  /// Adds a block, but for one in which there is nothing to see.
  mutating func add(_ block: SourceBlock) {
    guard refusal == nil, block.hasText else { return }
    runs += block.runs.count
    text += block.runs.reduce(0) { $0 + $1.text.utf8.count }
    if case .table(let rows) = block.kind { count(rows) }
    guard blocks.count < Limits.blocks, text <= Limits.text, runs <= Limits.runs, cells <= Limits.cells else {
      refusal = .tooLarge(Wording("文档的文字", "the text of the document is"))
      return
    }
    blocks.append(block)
  }

  private mutating func count(_ rows: [[[SourceRun]]]) {
    for row in rows {
      cells += row.count
      for cell in row {
        runs += cell.count
        text += cell.reduce(0) { $0 + $1.text.utf8.count }
      }
    }
  }
}

extension SourceBlock {
  /// Whether a reader sees anything in it.
  var hasText: Bool {
    if case .table(let rows) = kind {
      return rows.contains { $0.contains { $0.contains { !$0.isBlank } } }
    }
    return !runs.allSatisfy(\.isBlank)
  }
}

extension SourceRun {
  /// Whether a reader sees nothing in it: white space alone, and no mark of a note.
  var isBlank: Bool { note == nil && text.unicodeScalars.allSatisfy(Blanks.contains) }
}

/// What takes room in a text and shows nothing. THE list, for all readers.
enum Blanks {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }
}
