import TestSupport
import Testing

/// Bytes that no client in good faith sends, and what is answered: the list lies in `hostile.txt`.
@Suite("Hostile requests")
struct HostileTests {
  @Test("get nothing from outside the site, and the server goes on")
  func hostile() async throws {
    let server = try await HostileServer()
    let requests = try HostileRequest.all(host: "127.0.0.1:\(server.port)", port: server.port)
    #expect(requests.count >= 120)
    for request in requests {
      let answer = try RawClient.answer(to: request.bytes, port: server.port)
      var rest = answer[...]
      let status = RawAnswer(&rest)?.status
      #expect(request.statuses.contains(status), "\(request.line): \(status ?? 0)")
      #expect(!contains(answer, HostileServer.secret), "\(request.line)")
      #expect(!contains(answer, "evil.example"), "\(request.line)")
      #expect(try RawAnswer(get: "/", port: server.port).text == "<p>home</p>", "\(request.line)")
    }
    await server.stop()
  }

  @Test("get the same when their bytes come one by one")
  func trickle() async throws {
    let server = try await HostileServer()
    let requests = try HostileRequest.all(host: "127.0.0.1:\(server.port)", port: server.port)
    for request in requests.filter({ $0.bytes.count < 200 }) {
      let client = try RawClient(port: server.port)
      for byte in request.bytes { client.send([byte]) }
      client.finishSending()
      var rest = client.receiveAll()[...]
      let status = RawAnswer(&rest)?.status
      #expect(request.statuses.contains(status), "\(request.line): \(status ?? 0)")
    }
    await server.stop()
  }

  @Test("get no secret out of 4,000 targets made of such pieces")
  func random() async throws {
    let server = try await HostileServer()
    let pieces = [
      "/", "..", ".", "%2e", "%2E", "%2f", "%5c", "\\", "a", "sub", "secret.txt", "link-out", "link-absolute", "%00",
      "%",
      "?", "#", "//", ";", "%252e", "%c0%ae", ".hidden", "index.html", ":", "@", "http://", "127.0.0.1", " ", "%0d%0a",
    ]
    var generator = SplitMix(seed: 20210827)
    for _ in 0..<40 {
      var bytes: [UInt8] = []
      for _ in 0..<100 {
        let target = (0..<Int.random(in: 1...8, using: &generator))
          .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
        bytes += "GET /\(target) HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\r\n".utf8
      }
      let answer = try RawClient.answer(to: bytes, port: server.port)
      #expect(!answer.isEmpty)
      #expect(!contains(answer, HostileServer.secret))
    }
    #expect(try RawAnswer(get: "/", port: server.port).text == "<p>home</p>")
    await server.stop()
  }

  private func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(text)
  }
}
