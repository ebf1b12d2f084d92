import Pages
import SafeHTML

extension FindingTimeline {
  /// The band as a picture; the list of changes says the same in words.
  ///
  /// - Parameters:
  ///   - history: the changes that it shows.
  ///   - asOf: where it ends.
  ///   - deadline: when it was to be done.
  /// - Returns: the figure with its key.
  func html(_ history: HistoryShown, asOf: DateShown?, deadline: DeadlineShown?) -> HTML {
    """
    <figure class="chart">
    <figcaption>\(Words.timeline)\(if: deadline != nil, "<small>\(Words.deadlineLine)</small>")\
    \(if: hasMonths, "<small>\(Words.halves)</small>")</figcaption>
    <svg class="plot" role="img" width="100%" height="64"><title>\(Words.timeline)</title>\
    <desc>\(Words.timeline(history, asOf: asOf, deadline: deadline))</desc>
    \(each: pieces, { $0.html })
    <line x1="0" x2="100%" y1="36" y2="36"/>\(each: ticks, { $0.mark(from: 36) })\(each: deadlines, { Self.line(at: $0) })
    </svg>
    <ul class="tally">
    \(each: marks, { "<li>\($0.key)\(Words.nameApart($0))</li>\n" })\
    </ul>
    </figure>

    """
  }

  /// Each status that it shows, in the order of time.
  private var marks: [StatusMark] {
    pieces.reduce(into: []) { if !$0.contains($1.mark) { $0.append($1.mark) } }
  }

  private static func line(at place: Share) -> HTML {
    """
    <line class="due" \(attribute: "x1", place.percent) \(attribute: "x2", place.percent) y1="0" y2="42"/>
    """
  }
}

extension FindingTimeline.Piece {
  fileprivate var html: HTML {
    switch lane {
    case .whole: mark.piece(from: start, length: length, top: 6, height: 24)
    case .upper: mark.piece(from: start, length: length, top: 6, height: 12)
    case .lower: mark.piece(from: start, length: length, top: 18, height: 12)
    }
  }
}
