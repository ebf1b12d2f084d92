/// What a client gets. The length, the date and the connection are the web server's business.
public struct Response: Sendable {
  /// The status code (RFC 9110, 15).
  public var status: Int
  /// The header fields but for length, date and connection.
  public var headers: Headers
  /// What follows the header; left out in the answer to HEAD, and its length told all the same.
  public var body: Body

  /// What is sent behind the header.
  public enum Body: Sendable {
    /// Nothing, and no length either: 304 has none.
    case none
    /// These bytes.
    case bytes([UInt8])
    /// A part of a file that is too large to be held.
    case file(LargeFile, Range<Int>)

    /// In bytes; nil where there is no body at all.
    public var length: Int? {
      switch self {
      case .none: nil
      case .bytes(let bytes): bytes.count
      case .file(_, let range): range.count
      }
    }
  }

  /// A response. Every one of them says that nothing is to be guessed, kept or read by other sites.
  public init(_ status: Int, _ headers: Headers = Headers(), body: Body = .none) {
    self.status = status
    self.headers = headers
    self.body = body
    self.headers.add("X-Content-Type-Options", "nosniff")
    self.headers.add("Cache-Control", "no-store")
    self.headers.add("Cross-Origin-Resource-Policy", "same-origin")
  }

  /// A short answer for people.
  public init(_ status: Int, _ headers: Headers = Headers(), text: String) {
    var headers = headers
    headers.add("Content-Type", "text/plain; charset=utf-8")
    self.init(status, headers, body: .bytes(Array("\(status) \(text)\n".utf8)))
  }
}

extension Response {
  /// The request cannot be understood.
  public static let badRequest = Response(400, text: "请求的写法不对 Bad request")
  /// Nothing stands at the address.
  public static let notFound = Response(404, text: "没有这个地址 Not found")
  /// The address is longer than any of a site.
  public static let targetTooLong = Response(414, text: "地址太长 Address too long")
  /// The request's header is larger than is taken.
  public static let headerTooLarge = Response(431, text: "请求头太大 Header too large")
  /// Nothing is taken in.
  public static let bodyRefused = Response(413, text: "不接受上传 No uploads here")
  /// The address is not one of ours: perhaps a name that somebody made lead here (DNS rebinding).
  public static let misdirected = Response(421, text: "不是这里的网址 This address is not served here")
  /// Only reading is possible.
  public static let methodNotAllowed = Response(
    405, ["Allow": "GET, HEAD"], text: "只能读取 Only GET and HEAD are allowed")
  /// Something failed on this side.
  public static let failed = Response(500, text: "读取失败 Could not be read")
}
