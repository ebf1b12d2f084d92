import Foundation
import Testing

@Suite struct TemplateLiteralTests {
  @Test("no template interpolates into a tag, but for whole attributes")
  func templates() throws {
    let files = try swiftFiles(below: "Templates")
    #expect(!files.isEmpty)
    for file in files {
      for literal in SwiftLiterals(try String(contentsOf: file, encoding: .utf8)).literals {
        for problem in TagScanner(literal).problems {
          Issue.record("\(file.lastPathComponent), literal in line \(literal.line): \(problem)")
        }
      }
    }
  }

  @Test(
    "whole attributes, text and data are fine where they stand",
    arguments: [
      #""<p>\(a)</p>""#, #""<a \(href: a) \(attribute: "title", b)>\(c)</a>""#, #""a < b \(c) > d""#,
      #""<p \(attribute: "title", "<b \(x)>".count)>""#.replacingOccurrences(of: "<b ", with: "b "),
      #""<script type=\"application/ld+json\">\(json: a)</script>\(b)""#, ##"#"<p title="x">\#(a)</p>"#"##,
      #""<p title=\"a > b\" \(attribute: "id", c)>""#, #""<!-- a -->\(b)""#,
      "\"\"\"\n<p\n  \\(attribute: \"id\", a)>\n\"\"\"",
      #""\(each: a, { "<li \(attribute: "id", $0)>\($0)</li>" })""#, #"// "<p \(a)>""#, #"/* "<p \(a)>" */ "x""#,
    ])
  func fine(source: String) {
    #expect(problems(in: source) == [])
  }

  @Test(
    "an interpolation where text is no text is found",
    arguments: [
      #""<p \(a)>""#, #""<p title=\"\(a)\">""#, #""<p title='\(a)'>""#, #""<\(a)>""#, #""<p\(attribute: "id", a)>""#,
      #""<p class=\"a\"\(attribute: "id", a)>""#, #""<p title=\"\(attribute: "id", a)\">""#, #""<!-- \(a) -->""#,
      #""<script>\(a)</script>""#, #""<style>\(a)</style>""#, #""<style>\(json: a)</style>""#, #""<p>\(json: a)</p>""#,
      #""</\(a)>""#, #""<p \(if: a, "hidden")>""#, #""\(each: a, { "<li \($0)>" })""#, ##"#"<p \#(a)>"#"##,
      #""<p title=\"""#,
      #""\(href: a)""#, "\"\"\"\n<p\n  \\(a)>\n\"\"\"", #""<SCRIPT>\(a)</SCRIPT>""#, #""<p>" + "<p ""#,
    ])
  func found(source: String) {
    #expect(problems(in: source) != [])
  }

  @Test("only the modules that answer for their bytes use unescaped ones, and none looks into SafeHTML")
  func unescaped() throws {
    let files = try swiftFiles(below: "Sources") + swiftFiles(below: "Templates")
    #expect(files.contains { $0.path.contains("/Sources/SafeHTML/") })
    for file in files {
      let source = try String(contentsOf: file, encoding: .utf8).filter { !$0.isWhitespace }
      let mayUse = ["SafeHTML", "Markdown", "BuildState"].contains { file.path.contains("/Sources/\($0)/") }
      if source.contains("@_spi(Unescaped)"), !mayUse { Issue.record("\(file.path) uses @_spi(Unescaped)") }
      #expect(!source.contains("@testableimport"), "\(file.lastPathComponent)")
    }
  }

  private func problems(in source: String) -> [String] {
    SwiftLiterals(source).literals.flatMap { TagScanner($0).problems }
  }

  /// Every Swift file below a folder of the package.
  private func swiftFiles(below folder: String) throws -> [URL] {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let root = package.appendingPathComponent(folder).resolvingSymlinksInPath()
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return paths.filter { $0.hasSuffix(".swift") }.sorted().map { root.appendingPathComponent($0) }
  }
}
