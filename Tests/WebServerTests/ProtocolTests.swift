import FileServer
import TestSupport
import Testing

@testable import WebServer

@Suite("HTTP")
struct ProtocolTests {
  private func answers(_ request: String, _ server: HostileServer) throws -> [RawAnswer] {
    let bytes = Array(request.replacing("{host}", with: "127.0.0.1:\(server.port)").utf8)
    var rest = try RawClient.answer(to: bytes, port: server.port)[...]
    var answers: [RawAnswer] = []
    while let answer = RawAnswer(&rest) { answers.append(answer) }
    #expect(rest.isEmpty)
    return answers
  }

  @Test("answers pipelined requests in their order")
  func pipelining() async throws {
    let server = try await HostileServer()
    var request = ""
    for number in 0..<200 {
      request += "GET \(number % 2 == 0 ? "/style.css" : "/sub/") HTTP/1.1\r\nHost: {host}\r\n\r\n"
    }
    let answers = try answers(request, server)
    #expect(answers.map(\.text) == (0..<200).map { $0 % 2 == 0 ? "p {}" : "<p>sub</p>" })
    await server.stop()
  }

  @Test("ends a connection that asks for it, and one of HTTP/1.0 that does not ask otherwise")
  func closing() async throws {
    let server = try await HostileServer()
    let more = "GET / HTTP/1.1\r\nHost: {host}\r\n\r\n"
    let close = try answers("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n" + more, server)
    #expect(close.count == 1)
    #expect(close[0]["connection"] == ["close"])
    #expect(try answers("GET / HTTP/1.0\r\nHost: {host}\r\n\r\n" + more, server).count == 1)
    let kept = try answers("GET / HTTP/1.0\r\nHost: {host}\r\nConnection: keep-alive\r\n\r\n" + more, server)
    #expect(kept.count == 2)
    #expect(kept[0]["connection"] == ["keep-alive"])
    await server.stop()
  }

  @Test("gives the length and nothing else for HEAD")
  func head() async throws {
    let server = try await HostileServer()
    for target in ["/", "/nowhere", "/sub"] {
      let head = try RawAnswer(get: target, port: server.port, method: "HEAD")
      let whole = try RawAnswer(get: target, port: server.port)
      #expect(head.status == whole.status)
      #expect(head["content-length"] == ["\(whole.body.count)"])
    }
    let request = "HEAD / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    let bytes = Array(request.replacing("{host}", with: "127.0.0.1:\(server.port)").utf8)
    #expect(try RawClient.answer(to: bytes, port: server.port).suffix(4) == Array("\r\n\r\n".utf8))
    await server.stop()
  }

  @Test("gives no length for 304, and says the date")
  func unchanged() async throws {
    let server = try await HostileServer()
    let whole = try RawAnswer(get: "/", port: server.port)
    let tag = try #require(whole["etag"].first)
    let again = try RawAnswer(get: "/", port: server.port, headers: "If-None-Match: \(tag)")
    #expect(again.status == 304)
    #expect(again["content-length"].isEmpty)
    #expect(again["etag"] == [tag])
    #expect(HTTPDate.text(of: 784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
    #expect(whole["date"].first?.hasSuffix(" GMT") == true)
    await server.stop()
  }

  @Test("sends a large file whole, and lets a client read as slowly as it likes")
  func large() async throws {
    let server = try await HostileServer()
    let bytes = (0..<5_000_001).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    try server.scratch.write(.init(bytes), to: "site/film.mp4")
    #expect(try RawAnswer(get: "/film.mp4", port: server.port).body == bytes)
    let part = try RawAnswer(get: "/film.mp4", port: server.port, headers: "Range: bytes=1000000-4000000")
    #expect(part.status == 206)
    #expect(part.body == Array(bytes[1_000_000...4_000_000]))
    let slow = try RawClient(port: server.port)
    slow.send("GET /film.mp4 HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nConnection: close\r\n\r\n")
    _ = slow.receive(atMost: 10)
    #expect(try RawAnswer(get: "/", port: server.port).status == 200)
    #expect(Array(slow.receiveAll().suffix(1_000_000)) == Array(bytes.suffix(1_000_000)))
    await server.stop()
  }

  @Test("is called as deep for the 50,000th request as for the first")
  func depth() throws {
    let service = Service(Limits())
    service.begin { _ in .response(.notFound) }
    // Each thunk too many takes a part of the stack, which is 8 MB at most.
    var answered = 0
    for _ in 0..<50_000 {
      if case .response(let response) = service.answer(Request(method: "GET", target: "/")), response.status == 404 {
        answered += 1
      }
    }
    #expect(answered == 50_000)
    try service.pool.syncShutdownGracefully()
  }

  @Test("refuses an upload of any size and says why")
  func upload() async throws {
    let server = try await HostileServer()
    let client = try RawClient(port: server.port)
    client.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nContent-Length: 100000\r\n\r\n")
    client.send([UInt8](repeating: 65, count: 100_000))
    var rest = client.receiveAll()[...]
    #expect(RawAnswer(&rest)?.status == 413)
    let endless = try RawClient(port: server.port)
    endless.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nContent-Length: 100000000\r\n\r\n")
    endless.send([UInt8](repeating: 65, count: 100_000_000))
    #expect(try RawAnswer(get: "/", port: server.port).status == 200)
    await server.stop()
  }
}
