import Foundation

/// Another program, run to its end.
struct Subprocess {
  let status: Int32
  /// What it wrote, to either stream.
  let output: String

  /// Runs `arguments`, the first of which is looked up in PATH, with the content of `input` to read.
  init(_ arguments: [String], input: URL? = nil) throws {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    // A file rather than a pipe: a program that ends before it has read everything does no harm.
    process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}
