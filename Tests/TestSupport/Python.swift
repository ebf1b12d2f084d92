import Foundation

/// A script of the tests, run by the Python that `Scripts/test` prepares.
package struct Python {
  /// What it exits with.
  package let status: Int32
  /// What it wrote, to either stream.
  package let output: String

  /// Runs a script.
  ///
  /// - Parameters:
  ///   - script: its file.
  ///   - arguments: what it is given.
  /// - Throws: where it cannot be run.
  package init(_ script: String, _ arguments: [String]) throws {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let python = ProcessInfo.processInfo.environment["GONGKAI_PYTHON"] ?? "python3"
    process.arguments = [python, script] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}
