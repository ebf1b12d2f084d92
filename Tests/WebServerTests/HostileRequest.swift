import Foundation
import TestSupport

/// A line of `hostile.txt`.
struct HostileRequest {
  let line: String
  /// What may be answered; nil is no answer at all.
  let statuses: [Int?]
  let bytes: [UInt8]

  static func all(host: String, port: Int) throws -> [HostileRequest] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("hostile.txt")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { HostileRequest(String($0), host, port) }
  }

  private init(_ line: String, _ host: String, _ port: Int) {
    let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true).map(String.init)
    self.line = String(line.prefix(100))
    statuses = words[1].split(separator: ",").map { Int($0) }
    let told = words[2].replacingOccurrences(of: "{host}", with: host).replacingOccurrences(
      of: "{port}", with: "\(port)")
    let repeated = Self.repeating(told)
    bytes =
      words[0] == "raw"
      ? Self.unescaped(repeated) : Array("GET \(repeated) HTTP/1.1\r\nHost: \(host)\r\n\r\n".utf8)
  }

  /// `{a*3}` as `aaa`.
  private static func repeating(_ text: String) -> String {
    guard let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}"),
      let star = text[open..<close].lastIndex(of: "*"), let count = Int(text[text.index(after: star)..<close])
    else { return text }
    let piece = String(text[text.index(after: open)..<star])
    return text[..<open] + String(repeating: piece, count: count) + text[text.index(after: close)...]
  }

  private static func unescaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch Character(Unicode.Scalar(escape)) {
      case "r": bytes.append(13)
      case "n": bytes.append(10)
      case "t": bytes.append(9)
      case "x":
        bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
        rest = rest.dropFirst(2)
      default: bytes.append(escape)
      }
    }
    return bytes
  }
}
