internal import CYaml

/// Owns one of libyaml's events.
struct YAMLEvent: ~Copyable {
  private var event: yaml_event_t

  init(_ event: yaml_event_t) { self.event = event }

  deinit {
    var event = event
    yaml_event_delete(&event)
  }

  var type: yaml_event_type_t { event.type }

  var end: Int { Int(event.end_mark.index) }

  var style: YAMLNode.Style {
    switch event.type {
    case YAML_SEQUENCE_START_EVENT:
      event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? .brackets : .indented
    case YAML_MAPPING_START_EVENT:
      event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? .brackets : .indented
    default:
      switch event.data.scalar.style {
      case YAML_PLAIN_SCALAR_STYLE: .plain
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .ownLines
      default: .quoted
      }
    }
  }

  var isPlain: Bool { event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }

  /// Block texts begin with a line of their own and end behind a line end.
  var foldedBreaks: Int {
    let lines = Int(event.end_mark.line) - Int(event.start_mark.line)
    switch event.data.scalar.style {
    case YAML_LITERAL_SCALAR_STYLE: return 0
    case YAML_FOLDED_SCALAR_STYLE: return max(0, lines - 2)
    default: return lines
    }
  }

  var hasDirectives: Bool {
    event.type == YAML_DOCUMENT_START_EVENT
      && (event.data.document_start.version_directive != nil
        || event.data.document_start.tag_directives.start != event.data.document_start.tag_directives.end)
  }

  var hasAnchor: Bool {
    switch event.type {
    case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil
    case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor != nil
    case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor != nil
    default: false
    }
  }

  var hasTag: Bool {
    switch event.type {
    case YAML_SCALAR_EVENT: event.data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT: event.data.mapping_start.tag != nil
    default: false
    }
  }

  var text: String {
    guard event.type == YAML_SCALAR_EVENT, let value = event.data.scalar.value else { return "" }
    return String(decoding: UnsafeBufferPointer(start: value, count: event.data.scalar.length), as: UTF8.self)
  }

  var mark: YAMLMark {
    let (start, end) = (event.start_mark, event.end_mark)
    let length = start.line == end.line ? Int(end.column) - Int(start.column) : 1
    return YAMLMark(line: Int(start.line), column: Int(start.column), length: max(1, length), index: Int(start.index))
  }
}
