/// What a client asks for, as its bytes said it: nothing is believed yet.
public struct Request: Sendable {
  /// The method, in the case in which it came.
  public var method: String
  /// The request target (RFC 9112, 3.2), undecoded.
  public var target: String
  /// Whether the client speaks HTTP/1.0, which may leave out `Host`.
  public var isOld: Bool
  /// The header fields.
  public var headers: Headers

  /// A request.
  public init(method: String, target: String, isOld: Bool = false, headers: Headers = Headers()) {
    self.method = method
    self.target = target
    self.isOld = isOld
    self.headers = headers
  }

  /// Whether the client is a browser that wants to show a page, by its `Accept`: other clients name no type or all.
  public var isForPage: Bool {
    headers.list("accept").contains { $0.prefix { $0 != ";" }.lowercased() == "text/html" }
  }
}

/// Header fields in their order; names are compared without regard to case (RFC 9110, 5.1).
public struct Headers: Sendable, ExpressibleByDictionaryLiteral {
  /// The fields as they came or go.
  public private(set) var fields: [(name: String, value: String)] = []

  /// No fields.
  public init() {}

  /// These fields, in this order.
  public init(dictionaryLiteral fields: (String, String)...) {
    self.fields = fields.map { (name: $0.0, value: $0.1) }
  }

  /// Adds a field behind the others.
  public mutating func add(_ name: String, _ value: String) {
    fields.append((name, value))
  }

  /// The values of all fields of a name.
  public func values(_ name: String) -> [String] {
    fields.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
  }

  /// The value of the one field of a name; nil where there is none or more than one.
  public subscript(name: String) -> String? {
    let values = values(name)
    return values.count == 1 ? values[0] : nil
  }

  /// The elements of a comma-separated field, those of several lines put together (RFC 9110, 5.6.1).
  public func list(_ name: String) -> [String] {
    values(name).flatMap { $0.split(separator: ",") }.map { $0.trimmed }.filter { !$0.isEmpty }
  }
}

extension Substring {
  /// Without white space as HTTP knows it (RFC 9110, 5.6.3) at either end.
  var trimmed: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    var rest = drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest = rest.dropLast() }
    return String(rest)
  }
}
