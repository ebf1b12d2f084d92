import Files
import Output

/// What would change if the site were published now: the files of the preview beside those of the last build.
struct Differences: Sendable {
  /// How a file differs.
  enum Kind: Sendable, CaseIterable {
    case changed, added, gone
  }

  /// A file that differs.
  struct Row: Sendable {
    let kind: Kind
    let path: RelativePath

    /// What the search knows follows from the pages: whoever compares wants to see these alone.
    fileprivate var isOfSearch: Bool { path.text.hasPrefix("search/") && !path.text.hasSuffix(".html") }
  }

  /// In the order of the paths.
  let rows: [Row]
  /// How many files the preview has.
  let total: Int

  /// Compares two lists, both in the order of their paths.
  init(preview: RecordedFiles, published: RecordedFiles?) {
    var rows: [Row] = []
    var old = (published?.files ?? [])[...]
    for file in preview.files {
      while let gone = old.first, gone.path < file.path { rows.append(Row(kind: .gone, path: old.removeFirst().path)) }
      if let same = old.first, same.path == file.path {
        if same.digest != file.digest { rows.append(Row(kind: .changed, path: file.path)) }
        old.removeFirst()
      } else {
        rows.append(Row(kind: .added, path: file.path))
      }
    }
    rows += old.map { Row(kind: .gone, path: $0.path) }
    self.rows = rows.filter { !$0.isOfSearch }
    total = preview.files.count
  }

  /// How many files differ in this way.
  func count(_ kind: Kind) -> Int { rows.count { $0.kind == kind } }
}
