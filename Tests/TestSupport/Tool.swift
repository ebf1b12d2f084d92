import Foundation

/// The built executable, found beside the tests: what people run is what is tested.
package enum Tool {
  /// What came of a run.
  package struct Result: Sendable {
    /// The exit code.
    package let code: Int32
    /// What stood on the standard output.
    package let output: String
    /// What stood on the standard error.
    package let errors: String
  }

  /// Why a run tells nothing about the tool.
  package enum Failure: Error {
    /// No executable lies beside the tests; build it first.
    case notBuilt(searched: [String])
    /// It did not end by itself.
    case killed(signal: Int32, errors: String)
  }

  /// Runs the tool and waits for it.
  ///
  /// - Parameters:
  ///   - arguments: what is typed after `gongkai`.
  ///   - folder: the working folder.
  ///   - environment: all that it knows beside `PATH` and an empty `HOME`; the language of the machine is none of it.
  ///   - terminal: what to put in the place of the standard error.
  ///   - screen: what to put in the place of the standard output.
  /// - Returns: how it ended and what it said.
  /// - Throws: `Failure`, where nothing is learned about the tool.
  package static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:], terminal: FileHandle? = nil,
    screen: FileHandle? = nil
  ) async throws -> Result {
    try await run(executable(), arguments, in: folder, environment, terminal: terminal, screen: screen)
  }

  /// Runs a script in a shell that finds the tool as `gongkai`.
  ///
  /// - Parameters:
  ///   - shell: its name, as `zsh`.
  ///   - arguments: what it is given.
  ///   - folder: the working folder.
  ///   - environment: as for `run`.
  /// - Returns: how it ended and what was said.
  /// - Throws: `Failure`, or an error of Foundation where there is no such shell.
  package static func shell(
    _ shell: String, _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) async throws -> Result {
    let path = try executable().deletingLastPathComponent().path + ":" + searchPath
    return try await run(
      URL(fileURLWithPath: "/usr/bin/env"), [shell] + arguments, in: folder,
      environment.merging(["PATH": path]) { $1 })
  }

  /// Starts the tool and kills it after some seconds (SIGKILL: nothing of it can be tidied up), unless it ends before.
  package static func kill(_ arguments: [String], in folder: String, after seconds: Double) async throws {
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["PATH": searchPath, "HOME": folder + "/home"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    async let end = end(of: process, closing: [])
    try await Task.sleep(for: .seconds(seconds))
    if process.isRunning { _ = Foundation.kill(process.processIdentifier, SIGKILL) }
    _ = try await end
  }

  /// Whether a program of the name can be found.
  package static func has(_ program: String) -> Bool {
    searchPath.split(separator: ":").contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
  }

  private static var searchPath: String { ProcessInfo.processInfo.environment["PATH"] ?? "" }

  private static func run(
    _ program: URL, _ arguments: [String], in folder: String, _ environment: [String: String],
    terminal: FileHandle? = nil, screen: FileHandle? = nil
  ) async throws -> Result {
    // Files and not pipes: a pipe that fills up, or that another child inherits, would never end.
    let streams = try Scratch()
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = bareEnvironment(home: streams.path + "/home").merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let own = try (
      output: screen == nil ? streams.stream("output") : nil, errors: terminal == nil ? streams.stream("errors") : nil
    )
    process.standardOutput = screen ?? own.output
    process.standardError = terminal ?? own.errors
    let code = try await end(of: process, closing: [own.output, own.errors].compactMap(\.self))
    let errors = terminal == nil ? try streams.text("errors") : ""
    guard code.reason == .exit else { throw Failure.killed(signal: code.status, errors: errors) }
    let output = screen == nil ? try streams.text("output") : ""
    return Result(code: code.status, output: output, errors: errors)
  }

  /// Nothing of the machine that tests run on, but where its programs are.
  static func bareEnvironment(home: String) -> [String: String] {
    ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": home]
  }

  /// Runs a process to its end. The streams are the process's own once it runs: a test run that kept them has more than a
  /// thousand open, and Foundation's way of starting a process then reads past the end of their list.
  private static func end(of process: Process, closing streams: [FileHandle]) async throws -> (
    reason: Process.TerminationReason, status: Int32
  ) {
    try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: ($0.terminationReason, $0.terminationStatus)) }
      do { try process.run() } catch { continuation.resume(throwing: error) }
      for stream in streams { try? stream.close() }
    }
  }

  static func executable() throws -> URL {
    let bundles = Bundle.allBundles.map(\.bundlePath).filter { $0.hasSuffix(".xctest") }
    let named = CommandLine.arguments.filter { $0.contains(".xctest") }
    let starts = bundles + named + [Bundle.main.bundlePath, Bundle.main.executablePath ?? ""]
    var searched: [String] = []
    for start in starts where start.hasPrefix("/") {
      var folder = URL(fileURLWithPath: start)
      // On macOS the tests' own executable lies in Contents/MacOS of the bundle.
      for _ in 0..<4 {
        folder.deleteLastPathComponent()
        let tool = folder.appendingPathComponent("gongkai")
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: tool.path, isDirectory: &isFolder)
        if exists, !isFolder.boolValue, FileManager.default.isExecutableFile(atPath: tool.path) { return tool }
        searched.append(tool.path)
      }
    }
    throw Failure.notBuilt(searched: searched)
  }
}

extension Scratch {
  func stream(_ name: String) throws -> FileHandle {
    try write("", to: name)
    return try FileHandle(forWritingTo: URL(fileURLWithPath: "\(path)/\(name)"))
  }
}
