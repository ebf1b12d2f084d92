import CExpat

/// What reads the elements of a part, in their order. Elements of foreign namespaces, and all that lies in them, are
/// never given to it.
protocol XMLReader: AnyObject {
  func start(_ element: String, _ attributes: XMLAttributes)
  func end(_ element: String)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// Why the reader wants no more; looked at behind each element.
  var refusal: SpreadsheetRefusal? { get }
}

/// The attributes of an element, as long as its start is being read.
struct XMLAttributes {
  fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?

  /// The value of an attribute without a namespace.
  subscript(name: String) -> String? { value { strip(name: $0) == nil && String(cString: $0) == name } }

  /// The value of `r:id`, in the transitional or the strict namespace of relationships.
  var relationship: String? {
    value { pointer in
      guard let (namespace, local) = strip(name: pointer) else { return false }
      return local == "id" && namespace.hasSuffix("/relationships")
    }
  }

  private func value(of matches: (UnsafePointer<XML_Char>) -> Bool) -> String? {
    guard var pair = pairs else { return nil }
    while let name = pair[0], let value = pair[1] {
      if matches(name) { return String(cString: value) }
      pair += 2
    }
    return nil
  }
}

/// Namespace and local name, which Expat joins by `|`; nil where there is no namespace.
private func strip(name: UnsafePointer<XML_Char>) -> (namespace: String, local: String)? {
  let whole = String(cString: name)
  guard let bar = whole.utf8.lastIndex(of: UInt8(ascii: "|")) else { return nil }
  return (String(whole[..<bar]), String(whole[whole.utf8.index(after: bar)...]))
}

/// Reads a part by Expat. A DTD is refused where it begins, and with it every entity of the part's own; so is nesting
/// beyond any spreadsheet.
enum XMLPart {
  /// - Throws: where the bytes are no XML, or the reader refuses them.
  static func read(_ bytes: [UInt8], _ name: String, by reader: some XMLReader) throws(SpreadsheetRefusal) {
    guard let parser = XML_ParserCreateNS(nil, XML_Char(UInt8(ascii: "|"))) else { throw .damaged }
    defer { XML_ParserFree(parser) }
    let walk = Walk(reader, parser: parser, part: name)
    let refusal = withExtendedLifetime(walk) { () -> SpreadsheetRefusal? in
      setHandlers(of: parser, to: walk)
      return parse(bytes, name, parser, walk)
    }
    if let refusal { throw refusal }
  }

  private static func setHandlers(of parser: XML_Parser, to walk: Walk) {
    XML_SetUserData(parser, Unmanaged.passUnretained(walk).toOpaque())
    XML_SetElementHandler(parser, { Walk.of($0)?.start($1, $2) }, { data, _ in Walk.of(data)?.end() })
    XML_SetCharacterDataHandler(parser, { Walk.of($0)?.text($1, $2) })
    XML_SetStartDoctypeDeclHandler(parser, { data, _, _, _, _ in Walk.of(data)?.documentType() })
  }

  private static func parse(_ bytes: [UInt8], _ name: String, _ parser: XML_Parser, _ walk: Walk) -> SpreadsheetRefusal?
  {
    var start = 0
    // Expat counts in Int32.
    while true {
      let end = min(bytes.count, start + (1 << 20))
      let status = bytes[start..<end].withUnsafeBytes { piece in
        XML_Parse(
          parser, piece.bindMemory(to: XML_Char.self).baseAddress, Int32(piece.count), end == bytes.count ? 1 : 0)
      }
      if let refusal = walk.refusal { return refusal }
      guard status == XML_STATUS_OK else {
        return .badPart(name, line: Int(XML_GetCurrentLineNumber(parser)))
      }
      if end == bytes.count { return nil }
      start = end
    }
  }
}

/// Between Expat's callbacks and a reader.
private final class Walk {
  private let reader: any XMLReader
  private let parser: XML_Parser
  private let part: String
  private(set) var refusal: SpreadsheetRefusal?
  private var open: [String] = []
  /// The depth at which a foreign element began; nil outside of one.
  private var foreignDepth: Int?

  /// The namespaces of workbooks: ECMA-376 transitional and strict, relationships, content types.
  private static let namespaces: Set = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/package/2006/relationships",
  ]

  init(_ reader: some XMLReader, parser: XML_Parser, part: String) {
    self.reader = reader
    self.parser = parser
    self.part = part
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> Walk? {
    data.map { Unmanaged<Walk>.fromOpaque($0).takeUnretainedValue() }
  }

  func start(_ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
    guard refusal == nil, let name else { return }
    let stripped = strip(name: name)
    let local = stripped.map { Self.namespaces.contains($0.namespace) ? $0.local : "" } ?? ""
    open.append(local)
    if open.count > Limits.depth { return stop(.badPart(part, line: Int(XML_GetCurrentLineNumber(parser)))) }
    if foreignDepth != nil { return }
    if local.isEmpty {
      foreignDepth = open.count
      return
    }
    reader.start(local, XMLAttributes(pairs: attributes))
    check()
  }

  func end() {
    guard refusal == nil, let local = open.last else { return }
    if foreignDepth == nil {
      reader.end(local)
      check()
    } else if foreignDepth == open.count {
      foreignDepth = nil
    }
    open.removeLast()
  }

  func text(_ characters: UnsafePointer<XML_Char>?, _ count: Int32) {
    guard refusal == nil, foreignDepth == nil, let characters else { return }
    characters.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      reader.text(UnsafeBufferPointer(start: $0, count: Int(count)))
    }
  }

  func documentType() { stop(.documentType(part)) }

  private func check() {
    if let reason = reader.refusal { stop(reason) }
  }

  private func stop(_ reason: SpreadsheetRefusal) {
    refusal = reason
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }
}
