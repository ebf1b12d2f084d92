/// An answer as it came over the wire.
package struct RawAnswer: Sendable {
  /// The number behind `HTTP/1.1`.
  package let status: Int
  /// Names in lower case.
  package let headers: [(name: String, value: String)]
  /// What follows the empty line, as far as the length says.
  package let body: [UInt8]

  /// The values of a field.
  package subscript(name: String) -> [String] { headers.filter { $0.name == name }.map(\.value) }

  /// Whether the body is as long as was said.
  package var isWhole: Bool { self["content-length"].first.flatMap { Int($0) } ?? 0 == body.count }

  /// Its body as text.
  package var text: String { String(decoding: body, as: UTF8.self) }

  /// Takes the first answer off `bytes`; nil where none begins there.
  ///
  /// - Parameters:
  ///   - bytes: what came; what belongs to the answer is taken off.
  ///   - isHead: whether the request was HEAD, whose answers tell a length and have no body.
  package init?(_ bytes: inout ArraySlice<UInt8>, isHead: Bool = false) {
    let end = Array("\r\n\r\n".utf8)
    guard bytes.starts(with: "HTTP/1.".utf8),
      let head = bytes.indices.first(where: { bytes[$0...].starts(with: end) })
    else { return nil }
    let lines = String(decoding: bytes[..<head], as: UTF8.self).split(separator: "\r\n")
    guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { return nil }
    self.status = status
    headers = lines.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      return (parts[0].lowercased(), String(parts.last?.drop { $0 == " " } ?? ""))
    }
    let rest = bytes[(head + 4)...]
    let length = headers.first { $0.name == "content-length" }.flatMap { Int($0.value) } ?? 0
    body = isHead ? [] : Array(rest.prefix(length))
    bytes = rest.dropFirst(body.count)
  }

  /// The answer to a GET on a connection of its own.
  package init(get target: String, port: Int, headers: String..., method: String = "GET") throws {
    let lines = headers.map { $0 + "\r\n" }.joined()
    let request = "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(lines)\r\n"
    var bytes = try RawClient.answer(to: Array(request.utf8), port: port)[...]
    guard let answer = RawAnswer(&bytes, isHead: method == "HEAD") else { throw RawClient.NotConnected() }
    self = answer
  }
}
