import Foundation

/// A program that goes on until it is told to end, and what it has said so far.
package final class RunningTool: Sendable {
  private let process: Process
  private let streams: Scratch
  private let ended: Task<Int32, Never>

  /// It ended, or did not say what was waited for in time.
  package struct Silent: Error {
    /// What it said.
    package let said: String
  }

  /// Starts the tool.
  ///
  /// - Parameters:
  ///   - arguments: what is typed after `gongkai`.
  ///   - folder: the working folder.
  ///   - environment: what it knows beside the bare minimum.
  /// - Throws: where it cannot be started.
  package convenience init(_ arguments: [String], in folder: String, environment: [String: String] = [:]) throws {
    try self.init(executable: try Tool.executable().path, arguments, in: folder, environment: environment)
  }

  /// Starts any program.
  ///
  /// - Parameters:
  ///   - executable: its path.
  ///   - arguments: what is typed after its name.
  ///   - folder: the working folder.
  ///   - environment: what it knows beside the bare minimum.
  /// - Throws: where it cannot be started.
  package init(executable: String, _ arguments: [String], in folder: String, environment: [String: String] = [:]) throws
  {
    let streams = try Scratch()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = Tool.bareEnvironment(home: streams.path + "/home").merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let own = try [streams.stream("output"), streams.stream("errors")]
    process.standardOutput = own[0]
    process.standardError = own[1]
    let (ends, end) = AsyncStream.makeStream(of: Int32.self)
    process.terminationHandler = { process in
      end.yield(process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus)
      end.finish()
    }
    ended = Task {
      for await code in ends { return code }; return -1
    }
    try process.run()
    for stream in own { try stream.close() }
    self.process = process
    self.streams = streams
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  /// What it has said on either stream.
  package var said: String {
    ((try? streams.text("output")) ?? "") + ((try? streams.text("errors")) ?? "")
  }

  /// Its number among the processes.
  package var number: Int32 { process.processIdentifier }

  /// Waits until what it has said holds a text.
  ///
  /// - Parameters:
  ///   - text: what is waited for.
  ///   - seconds: for how long.
  /// - Returns: what it has said.
  /// - Throws: `Silent`.
  @discardableResult
  package func wait(for text: String, seconds: Int = 60) async throws -> String {
    for _ in 0..<seconds * 50 {
      let said = said
      if said.contains(text) { return said }
      if !process.isRunning { break }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw Silent(said: said)
  }

  /// Waits until it has said a number behind a text, as that of its port.
  ///
  /// - Throws: `Silent`.
  package func number(behind text: String) async throws -> Int {
    // Digits may come in pieces; something always follows them.
    for _ in 0..<100 {
      let rest = try await wait(for: text).split(separator: text, maxSplits: 1).last ?? ""
      let digits = rest.prefix { $0.isNumber }
      if digits.endIndex < rest.endIndex, let number = Int(digits) { return number }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw Silent(said: said)
  }

  /// Sends it a signal.
  package func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// Waits for its end.
  ///
  /// - Returns: its exit code; below nought the signal that killed it.
  package func end() async -> Int32 { await ended.value }
}
