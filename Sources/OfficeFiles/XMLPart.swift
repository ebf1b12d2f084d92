import CExpat

/// Reads a part by Expat. A DTD is refused where it begins, and with it every entity of the part's own; so is nesting
/// beyond the limits. Nothing that a part names is ever fetched: Expat opens no files.
public enum XMLPart {
  /// Reads a part, until its end or until the reader wants no more.
  ///
  /// - Parameters:
  ///   - bytes: the whole part.
  ///   - name: what the part is called in the archive, for messages.
  ///   - namespaces: what the reader knows.
  ///   - limits: how many elements there may be, and how many within each other.
  ///   - reader: who is given the elements.
  /// - Throws: where the bytes are no XML.
  public static func read(
    _ bytes: [UInt8], _ name: String, namespaces: XMLNamespaces, limits: OfficeLimits, by reader: some XMLReader
  ) throws(OfficeFault) {
    guard let parser = XML_ParserCreateNS(nil, XML_Char(UInt8(ascii: "|"))) else { throw .damaged }
    defer { XML_ParserFree(parser) }
    let walk = Walk(reader, parser: parser, part: name, namespaces: namespaces, limits: limits)
    let fault = withExtendedLifetime(walk) { () -> OfficeFault? in
      setHandlers(of: parser, to: walk)
      return parse(bytes, name, parser, walk)
    }
    if let fault { throw fault }
  }

  private static func setHandlers(of parser: XML_Parser, to walk: Walk) {
    XML_SetUserData(parser, Unmanaged.passUnretained(walk).toOpaque())
    XML_SetElementHandler(parser, { Walk.of($0)?.start($1, $2) }, { data, _ in Walk.of(data)?.end() })
    XML_SetCharacterDataHandler(parser, { Walk.of($0)?.text($1, $2) })
    XML_SetStartDoctypeDeclHandler(parser, { data, _, _, _, _ in Walk.of(data)?.documentType() })
  }

  private static func parse(_ bytes: [UInt8], _ name: String, _ parser: XML_Parser, _ walk: Walk) -> OfficeFault? {
    var start = 0
    // Expat counts in Int32.
    while true {
      let end = min(bytes.count, start + (1 << 20))
      let status = bytes[start..<end].withUnsafeBytes { piece in
        XML_Parse(
          parser, piece.bindMemory(to: XML_Char.self).baseAddress, Int32(piece.count), end == bytes.count ? 1 : 0)
      }
      if walk.isOver { return walk.fault }
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
  private let namespaces: XMLNamespaces
  private let limits: OfficeLimits
  private(set) var fault: OfficeFault?
  private(set) var isOver = false
  private var open: [String] = []
  private var count = 0
  /// The depth at which a foreign element began; nil outside of one.
  private var foreignDepth: Int?

  init(_ reader: some XMLReader, parser: XML_Parser, part: String, namespaces: XMLNamespaces, limits: OfficeLimits) {
    self.reader = reader
    self.parser = parser
    self.part = part
    self.namespaces = namespaces
    self.limits = limits
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> Walk? {
    data.map { Unmanaged<Walk>.fromOpaque($0).takeUnretainedValue() }
  }

  func start(_ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
    guard !isOver, let name else { return }
    let known = known(name)
    open.append(known)
    count += 1
    if count > limits.elements { return stop(.tooLarge(part: part)) }
    if open.count > limits.depth { return stop(.badPart(part, line: Int(XML_GetCurrentLineNumber(parser)))) }
    if foreignDepth != nil { return }
    if known.isEmpty {
      foreignDepth = open.count
      return
    }
    reader.start(known, XMLAttributes(pairs: attributes, namespaces: namespaces))
    check()
  }

  func end() {
    guard !isOver, let name = open.last else { return }
    if foreignDepth == nil {
      reader.end(name)
      check()
    } else if foreignDepth == open.count {
      foreignDepth = nil
    }
    open.removeLast()
  }

  func text(_ characters: UnsafePointer<XML_Char>?, _ count: Int32) {
    guard !isOver, foreignDepth == nil, let characters else { return }
    characters.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      reader.text(UnsafeBufferPointer(start: $0, count: Int(count)))
    }
  }

  func documentType() { stop(.documentType(part: part)) }

  /// The name as the reader knows it; empty where its namespace is foreign.
  private func known(_ name: UnsafePointer<XML_Char>) -> String {
    guard let (namespace, local) = separate(name), let prefix = namespaces[namespace] else { return "" }
    return prefix.isEmpty ? local : "\(prefix):\(local)"
  }

  private func check() {
    if reader.wantsNoMore { stop(nil) }
  }

  private func stop(_ reason: OfficeFault?) {
    fault = reason
    isOver = true
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }
}
