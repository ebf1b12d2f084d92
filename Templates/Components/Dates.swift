import Pages
import SafeHTML

extension DateShown {
  /// A date that machines can read, too.
  var html: HTML { "<time \(attribute: "datetime", iso)>\(text)</time>" }
}

extension DeadlineShown {
  /// The deadline; where it was moved, the first one, too.
  var html: HTML {
    if let first {
      "\(Words.firstDeadline)\(first.html)\(Words.comma)\(Words.movedTo)\(current.html)"
    } else {
      current.html
    }
  }

  /// The same in a cell of a table: the one that holds, and beneath it the first.
  var inCell: HTML { "\(current.html)\(first.map { " <small>\(Words.firstDeadline)\($0.html)</small>" })" }
}

extension PageFrame {
  /// The date for which everything on the page holds.
  var asOfLine: HTML? {
    asOf.map {
      """
      <p class="meta">\(Words.asOf)\($0.html)</p>

      """
    }
  }
}
