import Foundation
import TestSupport
import Testing

/// The same requests over and over, from many connections at once. `Scripts/soak` runs it with 100,000.
@Suite("Soak")
struct SoakTests {
  private static let asked = ProcessInfo.processInfo.environment["GONGKAI_SOAK_REQUESTS"].flatMap { Int($0) }
  private static let requests = asked ?? 1600
  private static let runsAlone = asked != nil
  private static let connections = 64

  @Test("answers every request rightly on 64 connections, in memory that does not grow")
  func soak() async throws {
    let server = try await HostileServer()
    try server.scratch.write(String(repeating: "公开", count: 4_000), to: "site/large.html")
    try await run(Self.requests / 4, server)
    let before = Memory.resident
    let start = ContinuousClock.now
    try await run(Self.requests, server)
    let took = ContinuousClock.now - start
    let grown = Memory.resident - before
    print(
      "soak: \(Self.requests) requests, \(Self.connections) connections, \(took), \(before >> 10) KiB, grown \(grown >> 10) KiB"
    )
    // Other tests of this process have a share in what it holds, unless this one runs alone.
    if Self.runsAlone { #expect(grown < 8 << 20) }
    await server.stop()
  }

  private func run(_ requests: Int, _ server: HostileServer) async throws {
    let port = server.port
    try await withThrowingTaskGroup(of: Void.self) { group in
      let share = requests / Self.connections
      for number in 0..<Self.connections {
        group.addTask { try await onThread { try Self.ask(share, port: port, seed: UInt64(number)) } }
      }
      try await group.waitForAll()
    }
  }

  /// Asks on one connection, and now and then on a new one.
  private static func ask(_ count: Int, port: Int, seed: UInt64) throws {
    let targets = [("/", 200), ("/sub/", 200), ("/sub", 301), ("/nowhere", 404), ("/large.html", 200), ("/..", 400)]
    var generator = SplitMix(seed: seed)
    var client = try RawClient(port: port)
    for number in 0..<count {
      let (target, status) = targets.randomElement(using: &generator) ?? targets[0]
      client.send("GET \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      guard client.receiveAnswer()?.status == status else { throw Wrong(target: target, number: number) }
      if Int.random(in: 0..<50, using: &generator) == 0 { client = try RawClient(port: port) }
    }
  }

  private struct Wrong: Error {
    let target: String
    let number: Int
  }
}

/// What this process holds.
enum Memory {
  /// In bytes, as the system counts it.
  static var resident: Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    return (text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 4096
  }
}

/// Waits for work that blocks, on a thread of its own.
func onThread(_ work: @escaping @Sendable () throws -> Void) async throws {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
  }
}
