import Foundation
import Testing

/// What must not compile does not, and for the reason that is given; what may compile does, with the same command.
///
/// A file opens with `// Why:`, and one that must not compile with `// Expect:` and a piece of the compiler's message; the
/// line that it is about ends in `// here`.
@Suite struct CompilerTests {
  @Test("what a template may do compiles", arguments: try snippets(in: "MustCompile"))
  func compiles(snippet: Snippet) throws {
    let run = try typecheck(snippet)
    #expect(run.status == 0, "\(run.output)")
  }

  @Test("what would bring run-time text in as markup does not compile", arguments: try snippets(in: "MustNotCompile"))
  func doesNotCompile(snippet: Snippet) throws {
    #expect(snippet.lines.first?.hasPrefix("// Why: ") == true)
    let expected = try #require(snippet.value(of: "// Expect: "))
    let marked = try #require(snippet.lines.firstIndex { $0.hasSuffix("// here") }) + 1
    let run = try typecheck(snippet)
    #expect(run.status != 0, "it compiles")
    let errors = run.output.split(separator: "\n").filter {
      $0.hasPrefix(snippet.file.path) && $0.contains(": error: ")
    }
    #expect(errors.contains { $0.contains(expected) }, "\(run.output)")
    #expect(errors.allSatisfy { $0.hasPrefix("\(snippet.file.path):\(marked):") }, "\(run.output)")
  }

  @Test("there are snippets of both kinds")
  func count() throws {
    #expect(try snippets(in: "MustCompile").count >= 1)
    #expect(try snippets(in: "MustNotCompile").count >= 10)
  }

  private func typecheck(_ snippet: Snippet) throws -> Subprocess {
    let modules = try #require(modulesFolder(), "no folder of modules beside \(CommandLine.arguments)")
    return try Subprocess(["swiftc", "-typecheck", "-swift-version", "6", "-I", modules.path, snippet.file.path])
  }
}

/// A piece of Swift for the compiler.
struct Snippet: Sendable, CustomTestStringConvertible {
  let file: URL
  let lines: [String]

  var testDescription: String { file.deletingPathExtension().lastPathComponent }

  func value(of prefix: String) -> String? {
    lines.first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }
}

private func snippets(in folder: String) throws -> [Snippet] {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(folder)
  let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
  return try files.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }.map { file in
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    return Snippet(file: file, lines: lines.map(String.init))
  }
}

/// The modules that SwiftPM has built, found from the test bundle: `debug/Modules` beside `debug/….xctest`.
private func modulesFolder() -> URL? {
  let places =
    CommandLine.arguments.filter { $0.hasPrefix("/") } + [Bundle.main.bundlePath] + Bundle.allBundles.map(\.bundlePath)
  for place in places {
    var folder = URL(fileURLWithPath: place)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let modules = folder.appendingPathComponent("Modules")
      let module = modules.appendingPathComponent("SafeHTML.swiftmodule")
      if FileManager.default.fileExists(atPath: module.path) { return modules }
    }
  }
  return nil
}
