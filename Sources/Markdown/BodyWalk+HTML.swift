extension BodyWalk {
  /// Reads an HTML block at the top level: a marker, or a mistake.
  mutating func readTopLevelHTML(_ node: SyntaxNode) {
    let place = lines.trimmedLine(node.lines.lowerBound)
    guard let marker = MarkerComment.marker(in: node.literal) else {
      reportHTML(node)
      return
    }
    guard rules.markersAllowed else {
      mistakes.report(.markerNotHere(marker), place)
      return
    }
    guard !markersSeen.contains(marker) else {
      mistakes.report(.markerTwice(marker), place)
      return
    }
    markersSeen.append(marker)
    finishRun()
    blocks.append(.marker(marker, offset: rules.start + place.lowerBound))
  }

  /// Reports an HTML block: a marker where none may stand, or raw HTML.
  mutating func reportHTML(_ node: SyntaxNode) {
    if rules.isUnchecked { writer.freshLine() }
    report(node.literal, at: lines.trimmedLine(node.lines.lowerBound))
  }

  /// Reports HTML within a line.
  mutating func reportInlineHTML(_ node: SyntaxNode) {
    let place = finder.place(of: node.literal)
    finder.advance(past: place)
    report(node.literal, at: place)
  }

  private mutating func report(_ html: UnsafeBufferPointer<UInt8>, at place: Range<Int>) {
    guard !rules.isUnchecked else { return writer.uncheckedHTML(html) }
    if let marker = MarkerComment.firstMarker(in: html) {
      mistakes.report(rules.markersAllowed ? .markerMisplaced(marker) : .markerNotHere(marker), place)
    } else {
      mistakes.report(.rawHTML(RawHTML(html)), place)
    }
  }
}
