import Documents
import SortedSearch

/// The mark of a note where it stands in the text.
public struct NoteMark: Hashable, Sendable {
  /// The number of the note in its document.
  public let number: Int
  /// The character before which it stands.
  public let place: Int
  /// The character that it belongs to: the one before it, at the start of a line the one behind it.
  let owner: Int
}

/// A footnote or an endnote of a document: `[^1]`, and what stands at the foot of the page.
public struct SourceNote: Sendable {
  /// Its number in its document.
  public let number: Int
  /// Its paragraphs, wherever they stand: a text may have one note in several places, or two of one name.
  public internal(set) var paragraphs: [Stretch]
}

/// Notes: which marks stand in a text, and which notes belong to it.
extension NoticeSource {
  /// The marks in a stretch, in order.
  public func marks(in stretch: Stretch) -> ArraySlice<NoteMark> {
    let start = firstMark(from: stretch.lowerBound)
    return marks[start..<max(start, firstMark(from: stretch.upperBound))]
  }

  /// What a status, a deadline or a department takes of the text that says it: all, or nothing where the mark of a note
  /// stands in it, since a note can be in the text alone.
  func taken(by stretch: Stretch) -> Stretch {
    marks(in: stretch).isEmpty ? stretch : stretch.lowerBound..<stretch.lowerBound
  }

  /// Whether white space stands at a place of the text.
  public func hasSpace(at index: Int) -> Bool { index < scalars.count && scalars[index].properties.isWhitespace }

  private func firstMark(from index: Int) -> Int { marks.place(behindAll: { $0.owner < index }) }

  /// The notes that blocks point to, in the order of their first marks; behind them those that these notes point to.
  public func notes(markedIn blocks: [ReadBlock]) -> [SourceNote] {
    guard !marks.isEmpty else { return [] }
    var found: [SourceNote] = []
    var seen: Set<Int> = []
    var waiting = blocks.flatMap(\.texts)
    var next = 0
    while next < waiting.count {
      for mark in marks(in: waiting[next]) where seen.insert(mark.number).inserted {
        guard let note = notes[mark.number] else { continue }
        found.append(note)
        waiting += note.paragraphs
      }
      next += 1
    }
    return found
  }
}

extension ReadBlock {
  /// What of it is text in which the mark of a note may stand.
  var texts: [Stretch] {
    switch self {
    case .paragraph(let stretch), .labelled(_, let stretch): [stretch]
    case .table(let rows, _): rows.flatMap(\.self)
    }
  }
}

extension ReadNotice {
  /// All running text, in the files that it becomes: each body has its own notes.
  private var bodies: [[ReadBlock]] {
    let own = narrative.compactMap { if case .block(let block) = $0 { block } else { nil } }
    return [own] + areas.map(\.body) + findings.flatMap { [$0.body] + $0.specifics.map(\.body) }
  }

  /// The notes whose marks stand in running text.
  var placedNotes: Set<Int> { Set(bodies.flatMap { source.notes(markedIn: $0) }.map(\.number)) }

  /// Keeps as text at the end what is a note of a title, a channel or a status: these are no Markdown, so that no mark can
  /// stand in them.
  mutating func placeLooseNotes() -> [Doubt] {
    guard !source.marks.isEmpty else { return [] }
    let placed = placedNotes
    let loose = source.lines.filter { $0.note.map { !placed.contains($0) } ?? false }.map(\.stretch)
    narrative += loose.map { .block(.paragraph($0)) }
    return loose.map { Doubt(.looseNote, at: $0) }
  }
}

extension ReadFinding {
  /// Its running text, without that of its 具体问题.
  public var body: [ReadBlock] { opening + measures.flatMap(\.blocks) + closing }
}
