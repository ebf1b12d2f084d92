/// An excerpt as it is shown, cut around its caret when it is wider than a terminal likes.
struct CutExcerpt {
  /// The most display columns that an excerpt takes, marks of cutting included.
  static let limit = 100

  /// The visible text.
  let text: String
  /// The display columns before the caret.
  let leading: Int
  /// The display columns of the caret.
  let width: Int

  /// Shows `excerpt`, with `…` where something was cut off.
  init(_ excerpt: String, _ caret: Place.Caret) {
    let cells = VisibleText.cells(excerpt)
    let total = cells.reduce(0) { $0 + $1.width }
    // A caret may stand right behind the text, but no farther.
    let start = min(caret.leading, total)
    let wanted = min(caret.width, max(1, total - start))
    guard total > Self.limit else {
      self.init(text: cells.map(\.text).joined(), leading: start, width: wanted)
      return
    }
    let window = Self.window(around: start, wanted, total: total)
    var (text, position, before, after) = ("", 0, 0, 0)
    for cell in cells {
      let end = position + cell.width
      if position < window.lowerBound {
        before = end
      } else if end <= window.upperBound {
        text += cell.text
        after = end
      } else {
        break
      }
      position = end
    }
    after = max(after, before)
    let mark = before > 0 ? "…" : ""
    let leading = min(max(start, before), after) - before
    self.init(
      text: mark + text + (after < total ? "…" : ""), leading: leading + mark.count,
      width: max(1, min(wanted, after - before - leading)))
  }

  private init(text: String, leading: Int, width: Int) {
    self.text = text
    self.leading = leading
    self.width = width
  }

  /// The display columns to keep: from the start if the caret fits, else with the caret in the middle.
  private static func window(around start: Int, _ width: Int, total: Int) -> Range<Int> {
    let room = limit - 2
    let shown = min(width, room)
    if start + shown <= room { return 0..<room }
    let lower = min(start - (room - shown) / 2, max(0, total - room))
    return lower..<lower + room
  }
}
