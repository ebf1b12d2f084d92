import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `gongkai preview` at work on a scratch site, as people run it.
final class RunningPreview: Sendable {
  let tool: RunningTool
  let port: Int
  /// Holds the content as long as it is previewed.
  private let scratch: Scratch

  /// Starts it and waits until it serves.
  init(_ scratch: Scratch, port: Int = 0, _ options: String...) async throws {
    self.scratch = scratch
    tool = try RunningTool(
      ["preview", "--content", "Content", "--port", "\(port)", "--language", "en"] + options, in: scratch.path)
    let said = try await tool.wait(for: "Ctrl-C ends it.")
    let start = try #require(said.firstRange(of: "Preview: http://"))
    let address = said[start.upperBound...].prefix { $0 != "\n" }
    self.port = try #require(Int(address.dropLast().split(separator: ":").last ?? ""))
  }

  var address: String { "http://127.0.0.1:\(port)" }

  /// The answer to a GET as a program asks for it, or a browser.
  func get(_ target: String, asBrowser: Bool = false) throws -> RawAnswer {
    asBrowser
      ? try RawAnswer(get: target, port: port, headers: "Accept: text/html,*/*;q=0.8")
      : try RawAnswer(get: target, port: port)
  }

  /// Asks until the answer is as wished, and gives it.
  func get(_ target: String, asBrowser: Bool = false, until isRight: (RawAnswer) -> Bool) async throws -> RawAnswer {
    for _ in 0..<3_000 {
      let answer = try get(target, asBrowser: asBrowser)
      if isRight(answer) { return answer }
      try await Task.sleep(for: .milliseconds(20))
    }
    return try get(target, asBrowser: asBrowser)
  }

  /// Ctrl-C.
  func stop() async -> Int32 {
    tool.signal(SIGINT)
    return await tool.end()
  }
}
