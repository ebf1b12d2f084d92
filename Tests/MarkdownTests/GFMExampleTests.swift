import Foundation
import Testing

/// The examples of GFM's tables and struck text, as the Debian package cmark-gfm brings them: they are read where it
/// lays them, and no copy is kept here.
@Suite("The examples of GFM")
struct GFMExampleTests {
  private struct Example {
    let markdown: String
    let html: String
  }

  @Test("for tables and struck text come out as the specification has them", arguments: ["table", "strikethrough"])
  func all(kind: String) throws {
    let examples = try GFMExampleTests.examples(kind)
    #expect(examples.count == (kind == "table" ? 8 : 2))
    for example in examples {
      #expect(ComparableHTML.read(example.markdown) == ComparableHTML.normalized(example.html), "\(example.markdown)")
    }
  }

  private static func examples(_ kind: String) throws -> [Example] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/gzip")
    process.arguments = ["-dc", "/usr/share/doc/cmark-gfm/spec.txt.gz"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let fence = String(repeating: "`", count: 32)
    return text.components(separatedBy: "\n\(fence) example \(kind)\n").dropFirst().map { rest in
      let parts = rest.components(separatedBy: "\n\(fence)")[0].components(separatedBy: "\n.\n")
      return Example(markdown: parts[0].replacing("→", with: "\t") + "\n", html: parts[1])
    }
  }
}
