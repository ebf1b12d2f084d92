import FileServer
import NIOCore
import TestSupport
import Testing

@testable import WebServer

@Suite("Limits")
struct LimitTests {
  private var hasty: Limits {
    var limits = Limits()
    limits.headerTime = .seconds(1)
    limits.pieceTime = .milliseconds(300)
    return limits
  }

  @Test("end a connection on which a header never gets whole, or nothing is asked")
  func slowHeader() async throws {
    let server = try await HostileServer(limits: hasty)
    let (dribbling, silent) = (try RawClient(port: server.port), try RawClient(port: server.port))
    let reader = Task.detached { silent.receiveAll() }
    for byte in "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nA: b\r\nC: d\r\n".utf8 {
      dribbling.send([byte])
      try await Task.sleep(for: .milliseconds(40))
    }
    #expect(dribbling.receiveAll().isEmpty)
    #expect(await reader.value.isEmpty)
    #expect(try RawAnswer(get: "/", port: server.port).status == 200)
    await server.stop()
  }

  @Test("end a connection whose client does not take what it asked for")
  func slowReader() async throws {
    let server = try await HostileServer(limits: hasty)
    try server.scratch.write(.init(count: 30_000_000), to: "site/film.mp4")
    let client = try RawClient(port: server.port)
    client.send("GET /film.mp4 HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\r\n")
    try await Task.sleep(for: .milliseconds(1500))
    #expect(client.receiveAll().count < 30_000_000)
    await server.stop()
  }

  @Test("let the one go that has waited longest when there are too many")
  func connections() async throws {
    var limits = Limits()
    limits.connections = 8
    let server = try await HostileServer(limits: limits)
    let idle = try (0..<40).map { _ in try RawClient(port: server.port) }
    for _ in 0..<20 { #expect(try RawAnswer(get: "/", port: server.port).status == 200) }
    #expect(idle[0].receiveAll().isEmpty)
    await server.stop()
  }

  @Test("keep a number of streams, which end with the server")
  func streams() async throws {
    var limits = Limits()
    limits.streams = 2
    limits.pingTime = .milliseconds(50)
    let listener = try await Listener.take(host: "127.0.0.1", ports: [0], limits: limits)
    listener.serve { _ in .events { $0.send("hello", data: Array("1".utf8)) } }
    let clients = try (0..<3).map { _ in try RawClient(port: listener.port) }
    for client in clients { client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
    let first = clients.map { String(decoding: $0.receive(), as: UTF8.self) }
    #expect(first.filter { $0.hasPrefix("HTTP/1.1 200 OK") }.count == 2)
    #expect(first.filter { $0.hasPrefix("HTTP/1.1 503") }.count == 1)
    try await Task.sleep(for: .seconds(1))
    let stopping = Task { await listener.stop() }
    let texts = clients.map { String(decoding: $0.receiveAll(), as: UTF8.self) }
    #expect(zip(first, texts).map { $0 + $1 }.filter { $0.contains("event: hello\ndata: 1\n\n") }.count == 2)
    #expect(texts.filter { $0.split(separator: ":\n\n").count > 2 }.count == 2)
    await stopping.value
  }

  @Test("leave a port that is taken and go to the next")
  func ports() async throws {
    let first = try await Listener.take(host: "127.0.0.1", ports: [0])
    let second = try await Listener.take(host: "127.0.0.1", ports: [first.port, 0])
    #expect(first.port != second.port)
    await #expect(throws: Listener.Failure.self) {
      try await Listener.take(host: "127.0.0.1", ports: [first.port])
    }
    await #expect(throws: Listener.Failure.self) { try await Listener.take(host: "192.0.2.1", ports: [0]) }
    await first.stop()
    await second.stop()
  }
}
