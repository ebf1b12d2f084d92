// libyaml, as Yams brings it along. Decoding through Yams' Codable costs 70 to 100 µs a file and composing its nodes
// expands aliases before anybody can refuse them; libyaml's events cost 3 µs and name each anchor.
internal import CYaml

/// Reads one YAML document into nodes with their places. Anchors, aliases, tags and directives are refused: content is
/// read by people, and a short file must not grow when it is read.
struct YAMLParser: ~Copyable {
  /// Deeper nesting than this is a mistake, or an attack.
  static let deepest = 16

  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// - Parameter bytes: valid UTF-8 that outlives the parser.
  private init(_ bytes: UnsafeRawBufferPointer) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deinitialize(count: 1)
    parser.deallocate()
  }

  /// The document that the bytes hold.
  static func parse(_ bytes: UnsafeRawBufferPointer) throws(YAMLFault) -> YAMLNode {
    let parser = YAMLParser(bytes)
    return try parser.document()
  }

  private func document() throws(YAMLFault) -> YAMLNode {
    _ = try next()  // the start of the stream
    let start = try next()
    if start.type == YAML_STREAM_END_EVENT { throw YAMLFault(kind: .empty, mark: start.mark) }
    if start.hasDirectives { throw YAMLFault(kind: .directive, mark: start.mark) }
    let root = try node(from: try next(), depth: 1)
    _ = try next()  // the end of the document
    let end = try next()
    guard end.type == YAML_STREAM_END_EVENT else { throw YAMLFault(kind: .secondDocument, mark: end.mark) }
    return root
  }

  private func node(from event: borrowing YAMLEvent, depth: Int) throws(YAMLFault) -> YAMLNode {
    if event.type == YAML_ALIAS_EVENT || event.hasAnchor { throw YAMLFault(kind: .anchor, mark: event.mark) }
    if event.hasTag { throw YAMLFault(kind: .tag, mark: event.mark) }
    if depth > Self.deepest { throw YAMLFault(kind: .tooDeep, mark: event.mark) }
    switch event.type {
    case YAML_SEQUENCE_START_EVENT:
      let (nodes, end) = try list(depth: depth)
      return YAMLNode(value: .list(nodes), mark: event.mark, style: event.style, end: end)
    case YAML_MAPPING_START_EVENT:
      let (entries, end) = try mapping(depth: depth)
      return YAMLNode(value: .mapping(entries), mark: event.mark, style: event.style, end: end)
    default:
      return YAMLNode(
        value: .scalar(event.text, isPlain: event.isPlain), mark: event.mark, style: event.style, end: event.end,
        foldedBreaks: event.foldedBreaks)
    }
  }

  private func list(depth: Int) throws(YAMLFault) -> (nodes: [YAMLNode], end: Int) {
    var nodes: [YAMLNode] = []
    while true {
      let event = try next()
      if event.type == YAML_SEQUENCE_END_EVENT { return (nodes, event.end) }
      nodes.append(try node(from: event, depth: depth + 1))
    }
  }

  private func mapping(depth: Int) throws(YAMLFault) -> (entries: [YAMLNode.Entry], end: Int) {
    var entries: [YAMLNode.Entry] = []
    while true {
      let event = try next()
      if event.type == YAML_MAPPING_END_EVENT { return (entries, event.end) }
      let key = try node(from: event, depth: depth + 1)
      guard case .scalar(let name, _) = key.value else { throw YAMLFault(kind: .listAsKey, mark: key.mark) }
      let value = try node(from: try next(), depth: depth + 1)
      entries.append(YAMLNode.Entry(key: name, mark: key.mark, value: value))
    }
  }

  private func next() throws(YAMLFault) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw fault() }
    return YAMLEvent(event)
  }

  /// libyaml's words for quotations, brackets and keys without their end.
  private static let unfinished = [
    "could not find expected ':'", "found unexpected end of stream", "found unexpected document indicator",
    "did not find expected ',' or ']'", "did not find expected ',' or '}'",
    "did not find expected alphabetic or numeric character",
  ]

  private func fault() -> YAMLFault {
    if parser.pointee.error == YAML_READER_ERROR {
      let character = UInt32(truncatingIfNeeded: parser.pointee.problem_value)
      let kind = YAMLFault.Kind.character(character, offset: Int(parser.pointee.problem_offset))
      return YAMLFault(kind: kind, mark: YAMLMark(line: 0, column: 0, length: 1))
    }
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "unreadable"
    let isTooDeep = problem.utf8.starts(with: "Maximum nesting level".utf8)
    // What was never finished is best seen where it begins; libyaml notices only where something else begins.
    let isUnfinished = Self.unfinished.contains(problem) && parser.pointee.context != nil
    let mark = isUnfinished ? parser.pointee.context_mark : parser.pointee.problem_mark
    return YAMLFault(
      kind: isTooDeep ? .tooDeep : .syntax(problem: problem),
      mark: YAMLMark(line: Int(mark.line), column: Int(mark.column), length: 1, index: Int(mark.index)))
  }
}
