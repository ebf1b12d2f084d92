import Foundation
import TestSupport
import Testing

/// Tables beside those of cmark-gfm, the parser from which GFM's specification comes.
@Suite("Random tables beside cmark-gfm")
struct GFMDifferenceTests {
  @Test("come out the same")
  func random() throws {
    var generator = SplitMix(seed: 39)
    let pieces = [
      "|", "|", "|", "a", "b", "-|-", "|:-:|", ":-", "\n", "\n", "`", "*c*", " ", "[x](/y)", "é", "d\\|e",
    ]
    for _ in 0..<(ProcessInfo.processInfo.environment["CASES"].flatMap(Int.init) ?? 400) {
      let columns = Int.random(in: 1...3, using: &generator)
      func row(_ count: Int) -> String {
        (0..<Int.random(in: count...count + 6, using: &generator)).map { _ in
          pieces.randomElement(using: &generator) ?? ""
        }.joined()
      }
      let head = (0..<columns).map { _ in "|h" }.joined() + "|\n" + (0..<columns).map { _ in "|-" }.joined() + "|\n"
      let text = (Bool.random(using: &generator) ? "b*c*\n" : "") + head + row(1) + "\n" + row(1) + "\n"
      // It ends a table at a line that holds a pipe alone; here that is an empty row.
      guard
        !text.split(separator: "\n").contains(where: {
          $0.allSatisfy { "|- ".contains($0) } && $0.filter { $0 == "|" }.count < 2
        })
      else { continue }
      let expected = try GFMDifferenceTests.html(text)
      #expect(ComparableHTML.read(text) == ComparableHTML.normalized(expected), "\(text.debugDescription)")
    }
  }

  /// What cmark-gfm makes of `markdown`.
  private static func html(_ markdown: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/cmark-gfm")
    process.arguments = ["--unsafe", "--validate-utf8", "-e", "table"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(markdown.utf8))
    try input.fileHandleForWriting.close()
    let html = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: html, as: UTF8.self)
  }
}
