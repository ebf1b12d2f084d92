import Diagnostics

/// Reads one body of Markdown (CommonMark 0.30): its blocks with safe HTML, its links, its mistakes.
///
/// 1. What would keep libcmark busy for minutes is refused.
/// 2. libcmark parses the bytes as they lie in the file.
/// 3. A walk over its tree writes HTML, asks where links lead, gives headings their ids and collects mistakes.
public struct MarkdownReader: Sendable {
  private let source: SourceText
  private let body: Range<Int>
  private let idPrefix: String
  private let markersAllowed: Bool
  private let links: any LinkResolver

  /// Prepares to read a body.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - body: the bytes of the body within the file; what lies outside of it is left off.
  ///   - idPrefix: goes in front of every heading's id as it is, since a body may stand on two pages; may be empty.
  ///   - markersAllowed: whether `<!-- areas -->` and `<!-- contact -->` may stand in this body.
  ///   - links: says where links and pictures lead.
  public init(
    source: SourceText, body: Range<Int>, idPrefix: String, markersAllowed: Bool, links: some LinkResolver
  ) {
    self.source = source
    self.body = body.clamped(to: 0..<source.bytes.count)
    self.idPrefix = idPrefix
    self.markersAllowed = markersAllowed
    self.links = links
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
      } else if let tree = SyntaxTree(bytes) {
        var walk = BodyWalk(
          tree: tree, bytes: bytes, lines: lines, mistakes: mistakes, ids: HeadingIDs(prefix: idPrefix),
          rules: BodyWalk.Rules(start: body.lowerBound, markersAllowed: markersAllowed, links: links))
        return walk.read()
      } else {
        mistakes.report(.tooComplex, 0..<0)
      }
      return (.empty, mistakes.diagnostics)
    }
  }
}
