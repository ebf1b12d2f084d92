import Files

/// A file that can be sent, with the tag of its bytes.
public struct ServedFile: Sendable {
  /// Its media type, with the encoding where it is text.
  public let type: String
  private let content: Content
  private let tag: EntityTag

  private enum Content: Sendable {
    case bytes([UInt8])
    case large(LargeFile)
  }

  /// A file of these bytes; its name says its type.
  public init(bytes: [UInt8], named name: String) {
    self.init(bytes: bytes, type: ContentType.of(name))
  }

  private init(bytes: [UInt8], type: String) {
    self.type = type
    content = .bytes(bytes)
    tag = EntityTag(Digest(of: bytes))
  }

  init(_ file: LargeFile, named name: String, digest: Digest) {
    type = ContentType.of(name)
    content = .large(file)
    tag = EntityTag(digest)
  }

  /// The bytes, unless the file is too large to be held.
  public var bytes: [UInt8]? {
    if case .bytes(let bytes) = content { bytes } else { nil }
  }

  /// What tells these bytes from others: hexadecimal digits.
  public var version: String { String(tag.text.dropFirst().dropLast()) }

  /// Whether it is a page that browsers show.
  public var isPage: Bool { type.hasPrefix("text/html") }

  /// The same file with other bytes.
  public func with(bytes: [UInt8]) -> ServedFile { ServedFile(bytes: bytes, type: type) }
}

extension ServedFile {
  /// The answer to a request for this file, in the order of RFC 9110, 13.2.2.
  ///
  /// - Parameters:
  ///   - request: GET or HEAD.
  ///   - status: 200, or what the file is shown for, such as 404: then neither preconditions nor ranges count.
  ///   - varies: whether other clients would get other bytes, by their `Accept`.
  /// - Returns: 200, 206, 304, 412 or 416; or the status that was given.
  public func response(to request: Request, status: Int = 200, varies: Bool = false) -> Response {
    var headers: Headers = ["Content-Type": type]
    if varies { headers.add("Vary", "Accept") }
    guard status == 200 else { return Response(status, headers, body: body(0..<length)) }
    headers.add("ETag", tag.text)
    headers.add("Accept-Ranges", "bytes")
    guard tag.satisfies(ifMatchOf: request.headers) else {
      return Response(412, text: "文件已经变了 The file has changed")
    }
    if tag.isNamed(byNoneOf: request.headers) { return Response(304, headers) }
    guard request.method == "GET", tag.satisfies(ifRangeOf: request.headers) else {
      return Response(200, headers, body: body(0..<length))
    }
    return ranged(request, headers)
  }

  private func ranged(_ request: Request, _ headers: Headers) -> Response {
    var headers = headers
    switch ByteRange(request.headers, length: length) {
    case .whole:
      return Response(200, headers, body: body(0..<length))
    case .part(let range):
      headers.add("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(length)")
      return Response(206, headers, body: body(range))
    case .unsatisfiable:
      return Response(416, ["Content-Range": "bytes */\(length)"], text: "没有这一段 No such part")
    }
  }

  private var length: Int {
    switch content {
    case .bytes(let bytes): bytes.count
    case .large(let file): file.size
    }
  }

  private func body(_ range: Range<Int>) -> Response.Body {
    switch content {
    case .bytes(let bytes): .bytes(range.count == bytes.count ? bytes : Array(bytes[range]))
    case .large(let file): .file(file, range)
    }
  }
}
