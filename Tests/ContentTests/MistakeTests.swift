import Diagnostics
import Files
import Testing

@testable import Content

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a person is told about each mistake. `GONGKAI_RECORD_SNAPSHOTS=1` writes the expectations anew; what changed is
/// then to be read before it is kept.
@Suite("Every mistake is told with its place, cause and mend")
struct MistakeTests {
  @Test("the site that the fixtures change has no mistakes")
  func base() async throws {
    let content = try await Fixtures.base().read()
    #expect(Self.text(content.diagnostics) == "----\n")
    #expect(content.isPublishable)
  }

  @Test("the message is the one that was read and found good", arguments: try Fixtures.names())
  func message(_ name: String) async throws {
    let content = try await Fixtures.site(name).read()
    let diagnostics = content.diagnostics
    let code = String(name.prefix { $0 != "." })
    #expect(diagnostics.contains { $0.code == code })
    #expect(content.isPublishable == !diagnostics.contains { $0.severity == .error })
    for wording in diagnostics.flatMap({ [$0.cause, $0.mend] }) {
      for text in [wording.chinese, wording.english] { #expect(!text.isEmpty && !text.utf8.contains(0x0A)) }
    }
    try Self.compare(Self.text(diagnostics), with: name)
  }

  @Test("a file that vanishes, or may not be read")
  func unreadable() throws {
    let scratch = try Scratch(SiteFiles())
    let path = try #require(RelativePath("pages/about.md"))
    guard case .failure(let refused) = SourceFile.read(path, in: scratch.root) else {
      Issue.record("there is no such file")
      return
    }
    let text = Self.text([refused.diagnostic])
    let place = try #require(text.utf8Range(of: "无法读取“\(scratch.root.path)/pages/about.md”"))
    #expect(
      text.replacingCharacters(in: place, with: "").hasPrefix("pages/about.md:1:1: 错误：：文件或文件夹不存在 [unreadable-file]"))
  }

  @Test("every code that the sources contain has a fixture")
  func coverage() throws {
    let codes =
      try Self.codes(in: "Content", before: "\", zh: ")
      + Self.codes(in: "Markdown", after: "code: \"") + Self.codes(in: "Markdown", after: "let code = \"")
    let fixtures = Set(try Fixtures.names().map { String($0.prefix { $0 != "." }) })
    let testedHere: Set = ["unreadable-file"]
    #expect(Set(codes).count >= 60)
    #expect(Set(codes).subtracting(fixtures).subtracting(testedHere).sorted() == [])
    #expect(fixtures.subtracting(codes).sorted() == [])
  }

  // MARK: Texts

  /// What is shown: everything in Chinese, a line `----`, everything in English. Of very many the first and the last.
  private static func text(_ diagnostics: [Diagnostic]) -> String {
    let shown = diagnostics.count > 20 ? [diagnostics[0], diagnostics[diagnostics.count - 1]] : diagnostics
    let texts = Language.allCases.map { DiagnosticFormatter(language: $0, colours: false).text(shown) }
    return texts.joined(separator: "----\n")
  }

  private static func compare(_ text: String, with name: String) throws {
    if getenv("GONGKAI_RECORD_SNAPSHOTS").map({ String(cString: $0) == "1" }) == true {
      try Fixtures.record(text, of: name)
    } else {
      #expect(try Fixtures.expectation(of: name) == text)
    }
  }

  // MARK: Codes

  /// The quoted words of a module's sources that end, or begin, at a mark.
  private static func codes(in module: String, before end: String? = nil, after start: String? = nil) throws -> [String]
  {
    let root = try Fixtures.sources(module)
    return try root.listing().filter { $0.path.text.hasSuffix(".swift") }.flatMap { entry -> [String] in
      guard case .bytes(let bytes) = try root.read(entry.path, atMost: 1 << 24) else { return [] }
      let source = String(decoding: bytes, as: UTF8.self)
      return source.split(separator: "\n").compactMap { line in
        if let end, let range = String(line).utf8Range(of: end) {
          return String(line)[..<range.lowerBound].split(separator: "\"").last.map(String.init)
        }
        if let start, let range = String(line).utf8Range(of: start) {
          return String(line)[range.upperBound...].split(separator: "\"").first.map(String.init)
        }
        return nil
      }
    }
  }
}
