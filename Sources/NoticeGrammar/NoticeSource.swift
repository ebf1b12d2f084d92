import Documents
import SortedSearch

/// A stretch of a source: which of its characters, counted as Unicode scalars from 0.
public typealias Stretch = Range<Int>

/// The text of a document as the grammar reads it: one run of characters, and the lines in it.
///
/// Everything that is found of a notice is a ``Stretch`` of this text, never a text of its own. So what a notice says is
/// what the document says, and what was left out can be counted: see ``Account``.
public struct NoticeSource: Sendable {
  /// The name of the document, for messages.
  public let name: String
  /// The text as it is written.
  let scalars: [Unicode.Scalar]
  /// The same text, of the same length, as the grammar compares it; see ``Unicode/Scalar/folded``.
  let folded: [Unicode.Scalar]
  /// The lines that are not blank, without the blanks at both ends.
  let lines: [Line]
  /// The marks of the notes that stand in the document, in order.
  let marks: [NoteMark]
  /// The notes that something points to, by their numbers. Others are lines like all.
  let notes: [Int: SourceNote]
  /// What stands above the pages of paper that text was copied from, folded.
  private let pageHeads: Set<[Unicode.Scalar]>

  /// A line: a paragraph, a heading, an item of a list, or a table.
  struct Line: Sendable {
    /// What stands in it.
    var stretch: Stretch
    /// Its line in the file, from 1.
    var number: Int
    /// The number that the document's format puts before it.
    var label: String?
    /// Its level, where its format calls it a heading.
    var headingLevel: Int?
    /// Whether all of it is bold.
    var isBold = false
    var isCentered = false
    /// Whether its format calls it an item of a list, and puts no number before it.
    var isBullet = false
    /// How deep it lies in the lists of its format, where it is an item of one.
    var listDepth: Int?
    var place: SourceBlock.Place = .body
    /// The number of the note that it is part of.
    var note: Int?
    /// The cells of a table, row by row; none where it is no table.
    var cells: [[Stretch]] = []

    var isTable: Bool { !cells.isEmpty }
  }

  /// Reads the lines of a document.
  public init(_ document: SourceDocument) {
    name = document.name
    var builder = SourceBuilder(document.blocks)
    let pages = PageNumbers(document.blocks)
    let text = WrappedLines.joining(pages.text, behindPages: pages.linesBehind)
    for block in text + pages.numbers { builder.add(block) }
    pageHeads = Set(
      pages.numbers.filter { $0.place == .head }.map { Array($0.text.unicodeScalars.map(\.folded)[...].trimmed) })
    marks = builder.marks
    scalars = builder.scalars
    folded = TraditionalForms.folding(builder.scalars.map(\.folded))
    lines = TableLines.joining(builder.lines, builder.scalars)
    var notes: [Int: SourceNote] = [:]
    for line in lines {
      guard let number = line.note else { continue }
      notes[number, default: SourceNote(number: number, paragraphs: [])].paragraphs.append(line.stretch)
    }
    self.notes = notes
  }

  /// The characters of a stretch as they are written: runs of white space are one space, and what nobody can see is left out.
  public func text(_ stretch: Stretch) -> String {
    var text = String.UnicodeScalarView()
    var isBroken = false
    for scalar in scalars[stretch] {
      if scalar.isBlank {
        isBroken = isBroken || scalar.properties.isWhitespace
      } else {
        if isBroken, !text.isEmpty { text.append(" ") }
        isBroken = false
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// The characters of a stretch as the grammar compares them.
  subscript(_ stretch: Stretch) -> ArraySlice<Unicode.Scalar> { folded[stretch] }

  /// How many characters of a stretch can be seen.
  public func visibleCount(_ stretch: Stretch) -> Int { scalars[stretch].count { !$0.isBlank } }

  /// How many characters of the whole text can be seen.
  public var visibleCount: Int { visibleCount(scalars.indices) }

  /// The line in the file that a place of the text stands on.
  public func line(at index: Int) -> Int {
    let place = lines.place(behindAll: { $0.stretch.upperBound <= index })
    return place < lines.count ? lines[place].number : lines.last?.number ?? 1
  }

  /// Whether a line stands above other pages too, and there as their head.
  func standsAbovePages(_ line: Line) -> Bool {
    !pageHeads.isEmpty && pageHeads.contains(Array(folded[line.stretch]))
  }

  /// Whether a stretch is a whole item of a list without numbers.
  func isBullet(_ stretch: Stretch) -> Bool {
    let place = lines.place(behindAll: { $0.stretch.upperBound <= stretch.lowerBound })
    return place < lines.count && lines[place].isBullet && lines[place].stretch == stretch
  }

  /// The stretch without the blanks at both ends.
  func trimmed(_ stretch: Stretch) -> Stretch {
    let slice = folded[stretch].trimmed
    return slice.startIndex..<slice.endIndex
  }
}

/// Puts the blocks of a document one behind the other.
private struct SourceBuilder {
  var scalars: [Unicode.Scalar] = []
  var lines: [NoticeSource.Line] = []
  var marks: [NoteMark] = []
  /// The notes that are there and pointed to.
  private let notes: Set<Int>

  init(_ blocks: [SourceBlock]) {
    let there = blocks.compactMap { if case .note(let number) = $0.kind { number } else { nil } }
    guard !there.isEmpty else {
      notes = []
      return
    }
    let cells = blocks.flatMap { if case .table(let rows) = $0.kind { rows.flatMap(\.self) } else { [$0.runs] } }
    notes = Set(there).intersection(cells.flatMap { $0.compactMap(\.note) })
  }

  mutating func add(_ block: SourceBlock) {
    if case .table(let rows) = block.kind { return addTable(rows, block) }
    var line = NoticeSource.Line(stretch: 0..<0, number: block.line, label: block.label)
    if case .heading(let level) = block.kind { line.headingLevel = level }
    line.isBold = block.runs.contains { $0.isBold } && block.runs.allSatisfy { $0.isBold || $0.isBlank }
    if case .listItem(let depth) = block.kind {
      line.listDepth = depth
      line.isBullet = block.label.map { NumberMark($0.unicodeScalars.map(\.folded)[...]) == nil } ?? true
    }
    line.isCentered = block.alignment == .center
    line.place = block.place
    if case .note(let number) = block.kind, notes.contains(number) { line.note = number }
    var start = scalars.count
    for run in block.runs {
      for scalar in run.text.unicodeScalars {
        if scalar == "\n" {
          finish(&line, from: start)
          start = scalars.count + 1
        }
        scalars.append(scalar)
      }
      if let note = run.note { addMark(note, from: start) }
    }
    finish(&line, from: start)
    scalars.append("\n")
  }

  /// A mark stands behind the last character of its line that can be seen, else before the first.
  private mutating func addMark(_ number: Int, from start: Int) {
    guard notes.contains(number) else { return }
    if let last = scalars[start...].lastIndex(where: { !$0.isBlank }) {
      marks.append(NoteMark(number: number, place: last + 1, owner: last))
    } else {
      marks.append(NoteMark(number: number, place: scalars.count, owner: scalars.count))
    }
  }

  /// Ends a line; the number that its format gives a block belongs to the first line of it.
  private mutating func finish(_ line: inout NoticeSource.Line, from start: Int) {
    let slice = scalars[start...].trimmed
    guard !slice.isEmpty else { return }
    line.stretch = slice.startIndex..<slice.endIndex
    lines.append(line)
    line.label = nil
  }

  private mutating func addTable(_ rows: [[[SourceRun]]], _ block: SourceBlock) {
    var line = NoticeSource.Line(stretch: 0..<0, number: block.line)
    line.place = block.place
    let start = scalars.count
    for row in rows {
      line.cells.append(
        row.map { cell in
          let cellStart = scalars.count
          for run in cell {
            scalars += run.text.unicodeScalars
            if let note = run.note { addMark(note, from: cellStart) }
          }
          defer { scalars.append("\n") }
          return cellStart..<scalars.count
        })
    }
    let slice = scalars[start...].trimmed
    guard !slice.isEmpty else { return }
    line.stretch = slice.startIndex..<slice.endIndex
    lines.append(line)
  }
}

extension SourceRun {
  fileprivate var isBlank: Bool { text.unicodeScalars.allSatisfy(\.isBlank) }
}
