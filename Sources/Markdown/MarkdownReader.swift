import Diagnostics

/// Reads one body of Markdown (CommonMark 0.30, amended for Chinese, with the struck text of GFM): its blocks with safe HTML, its links, its mistakes.
///
/// 1. What would keep libcmark busy for minutes is refused.
/// 2. The bytes are prepared so that Chinese gets what its writers mean (`Preparation`).
/// 3. libcmark parses them.
/// 4. A walk over its tree writes HTML, asks where links lead, gives headings their ids and collects mistakes.
public struct MarkdownReader: Sendable {
  private let source: SourceText
  private let body: Range<Int>
  private let idPrefix: String
  private let markersAllowed: Bool
  private let links: any LinkResolver
  private let widensPunctuation: Bool
  /// Whether raw HTML and every address go through, and headings stay as they are: what the examples of CommonMark
  /// ask for, and only their tests.
  private var isUnchecked = false

  /// Prepares to read a body.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - body: the bytes of the body within the file; what lies outside of it is left off.
  ///   - idPrefix: goes in front of every heading's id as it is, since a body may stand on two pages; may be empty.
  ///   - markersAllowed: whether `<!-- areas -->` and `<!-- contact -->` may stand in this body.
  ///   - links: says where links and pictures lead.
  ///   - widensPunctuation: whether half-width `,` `:` `;` `(` `)` `?` `!` between Han become full-width.
  public init(
    source: SourceText, body: Range<Int>, idPrefix: String, markersAllowed: Bool, links: some LinkResolver,
    widensPunctuation: Bool = false
  ) {
    self.source = source
    self.body = body.clamped(to: 0..<source.bytes.count)
    self.idPrefix = idPrefix
    self.markersAllowed = markersAllowed
    self.links = links
    self.widensPunctuation = widensPunctuation
  }

  /// The same for the examples of CommonMark, which nobody but a test can reach.
  func unchecked() -> MarkdownReader {
    var reader = self
    reader.isUnchecked = true
    return reader
  }

  /// Reads the body.
  ///
  /// - Returns: the body and every mistake in it, in the order of the file. What is mistaken is left out of the body,
  ///   and a body too complex to be read is empty.
  public func read() -> (MarkdownBody, [Diagnostic]) {
    source.bytes.withUnsafeBufferPointer { file in
      let bytes = UnsafeBufferPointer(rebasing: file[body])
      let lines = BodyLines(bytes)
      var mistakes = MistakeList(source: source, start: body.lowerBound)
      if let offset = NestingCheck.firstTooDeep(bytes, lines) {
        mistakes.report(.nestingTooDeep, offset..<(offset + 1))
      } else if let offset = ComplexityCheck.firstTooComplex(bytes, lines) {
        mistakes.report(.tooComplex, offset..<offset)
      } else if let tree = SyntaxTree(preparing: bytes, lines) {
        var walk = BodyWalk(
          tree: tree, bytes: bytes, lines: lines, mistakes: mistakes, ids: HeadingIDs(prefix: idPrefix),
          rules: BodyWalk.Rules(
            start: body.lowerBound, markersAllowed: markersAllowed, links: links,
            widensPunctuation: widensPunctuation, isUnchecked: isUnchecked))
        return walk.read()
      } else {
        mistakes.report(.tooComplex, 0..<0)
      }
      return (.empty, mistakes.diagnostics)
    }
  }
}
