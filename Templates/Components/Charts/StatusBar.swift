import Pages
import SafeHTML

// Pictures are as wide as their place and take lengths as percentages; heights and letters are in pixels. Colours and
// textures come from the stylesheet by the name of the status, so that they follow dark mode, print and forced colours.

extension Share {
  /// As an attribute has it: `12.34%`.
  var percent: String {
    let rest = hundredths % 100
    return "\(hundredths / 100)\(rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")%"
  }
}

extension StatusMark {
  /// What a texture is known by.
  var texture: String { rawValue }

  /// Whether its texture has lines over the ground.
  fileprivate var hasLines: Bool {
    switch self {
    case .inProgress, .phaseComplete, .longTerm, .closedBySupervisor: true
    case .unlabelled, .notStarted, .completed, .closed: false
    }
  }

  /// A piece of a picture with the texture: from `start` on, `top` pixels below the upper edge.
  func piece(from start: Share, length: Share, top: Int = 0, height: Int) -> HTML {
    let end = Share.end(of: start, length).percent
    let middle = top + height / 2
    return """
      <rect \(attribute: "class", texture) \(attribute: "x", start.percent) \(attribute: "y", top) \
      \(attribute: "width", length.percent) \(attribute: "height", height)/>\
      \(if: hasLines, """
        <line \(attribute: "class", texture) \(attribute: "x1", start.percent) \(attribute: "x2", end) \
        \(attribute: "y1", middle) \(attribute: "y2", middle) \(attribute: "stroke-width", lineWidth(height))/>
        """)
      """
  }

  /// Stripes are as high as the piece; a line along its middle is thin.
  private func lineWidth(_ height: Int) -> Int {
    self == .longTerm || self == .closedBySupervisor ? max(2, height / 5) : height
  }

  /// A small piece that stands beside the word in a list.
  var key: HTML {
    """
    <svg class="key" width="24" height="14" aria-hidden="true">\(piece(from: .none, length: .full, height: 14))</svg>
    """
  }
}

extension StatusBar {
  /// The bar as a picture, with what it shows in words.
  ///
  /// - Parameters:
  ///   - name: what is counted.
  ///   - height: in pixels.
  /// - Returns: the picture alone; nothing where nothing is counted.
  func picture(_ name: String, height: Int) -> HTML {
    if pieces.isEmpty { return .empty }
    // One status alone has no proportions to show: its texture is a sign, not a wall.
    let height = isOfOneStatus ? height / 2 : height
    return """
      <svg class="bar" role="img" width="100%" \(attribute: "height", height)><title>\(Words.byStatus(name))</title>\
      <desc>\(Words.pieces(self))</desc>\
      \(drawn(height))</svg>
      """
  }

  /// The bar in a row of a table that says the same in numbers: readers of the table need not hear it twice.
  var inRow: HTML {
    if pieces.isEmpty { return .empty }
    return """
      <svg class="bar" aria-hidden="true" width="100%" height="10"><title>\(Words.pieces(self))</title>\(drawn(10))</svg>
      """
  }

  private func drawn(_ height: Int) -> HTML {
    "\(each: pieces, { $0.mark.piece(from: $0.start, length: $0.length, height: height) })"
  }
}
