import Foundation
import TestSupport
import Testing

/// The same requests over and over, from many connections at once. `Scripts/soak` runs it with 100,000.
@Suite("Soak")
struct SoakTests {
  private static let requests = ProcessInfo.processInfo.environment["GONGKAI_SOAK_REQUESTS"].flatMap { Int($0) } ?? 2000
  private static let connections = 64

  @Test("answers every request rightly on 64 connections, while pages change, in memory that does not grow")
  func soak() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.write(.init(repeating: 7, count: 3 << 20), to: "Content/assets/chart.png")
    let preview = try await RunningPreview(scratch)
    try await run(Self.requests / 2, preview.port)
    let before = Held(preview.tool.number)
    let editing = Task {
      while !Task.isCancelled {
        try scratch.write(try scratch.text(SmallSite.queue) + "\n又一段。\n", to: SmallSite.queue)
        try await Task.sleep(for: .seconds(1))
      }
    }
    let start = ContinuousClock.now
    try await run(Self.requests, preview.port)
    let took = ContinuousClock.now - start
    editing.cancel()
    try await Task.sleep(for: .milliseconds(500))
    let after = Held(preview.tool.number)
    let told = [before, after].map { $0?.description ?? "?" }
    print("soak: \(Self.requests) requests in \(took); before \(told[0]), after \(told[1])")
    if let before, let after {
      #expect(after.bytes - before.bytes < 16 << 20)
      #expect(after.files <= before.files + 4)
    }
    #expect(await preview.stop() == 0)
  }

  private func run(_ requests: Int, _ port: Int) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      let share = requests / Self.connections
      for number in 0..<Self.connections {
        group.addTask { try await onThread { try Self.ask(share, port: port, seed: UInt64(number)) } }
      }
      try await group.waitForAll()
    }
  }

  /// Asks on one connection, and now and then on a new one; now and then it leaves in the middle.
  private static func ask(_ count: Int, port: Int, seed: UInt64) throws {
    let targets = [
      ("/", 200), ("/hospital/2024-audit/service/queue/", 200), ("/hospital", 301), ("/nowhere", 404),
      ("/style.css", 200),
      ("/..", 400), ("/-/reload.js", 200), ("/-/differences/", 200),
    ]
    var generator = SplitMix(seed: seed)
    var client = try RawClient(port: port)
    for number in 0..<count {
      let (target, status) = targets.randomElement(using: &generator) ?? targets[0]
      let accept = Bool.random(using: &generator) ? "text/html" : "*/*"
      client.send("GET \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nAccept: \(accept)\r\n\r\n")
      guard client.receiveAnswer()?.status == status else { throw Wrong(target: target, number: number) }
      guard Int.random(in: 0..<40, using: &generator) == 0 else { continue }
      let leaving = ["/assets/chart.png", "/-/events?page=/", "/"].randomElement(using: &generator) ?? "/"
      client.send("GET \(leaving) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      _ = client.receive(atMost: 100)
      client = try RawClient(port: port)
    }
  }

  private struct Wrong: Error {
    let target: String
    let number: Int
  }
}

/// What a process holds, as Linux tells it.
private struct Held: CustomStringConvertible {
  let bytes: Int
  let files: Int

  /// Nil where the system does not tell.
  init?(_ process: Int32) {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8),
      let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) }),
      let files = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd")
    else { return nil }
    bytes = pages * Int(getpagesize())
    self.files = files.count
  }

  var description: String { "\(bytes >> 10) KiB and \(files) files" }
}

/// Waits for work that blocks, on a thread of its own.
private func onThread(_ work: @escaping @Sendable () throws -> Void) async throws {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
  }
}
