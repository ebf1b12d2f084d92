import Content
import Diagnostics
import Testing
import TestSupport

@Suite("Hostile content")
struct HostileContentTests {
  @Test("mutations of every file never crash, and every message has its place")
  func mutations() async throws {
    var random = SplitMix(seed: 20_210_827)
    let base = try Fixtures.base()
    let texts = base.nodes.keys.sorted().filter { !$0.hasSuffix(".png") }
    var count = 0
    for _ in 0..<25 {
      var files = base
      for path in texts { files.put(try base.text(path), at: path) }
      for number in 0..<80 {
        let path = texts[number % texts.count]
        let bytes = Self.mutated(Array(try base.text(path).utf8), &random)
        files[number < texts.count ? path : "\(Samples.area)/m\(number).md"] = .bytes(bytes)
        count += 1
      }
      let content = try await files.read()
      let formatter = DiagnosticFormatter(language: .chinese, colours: true)
      for diagnostic in content.diagnostics {
        #expect(diagnostic.place.excerpt != nil || diagnostic.place.line == 1)
        #expect(!formatter.text(diagnostic).isEmpty)
      }
    }
    #expect(count >= 2_000)
  }

  private static let snippets = [
    "---\n", "&a ", "*a", "{", "[", "\"", "'", "\\u202E", "\\x00", "<!-- areas -->", "![", "](", "&#0;", "&#x202e;",
    "\u{2028}",
    "\r", "\t", "%", "? ", "! ", "|\n", ">\n  ", "history:\n", "  - ", "- - - ", "：", "internal:", "measures: {1: {",
    "draft: true\n",
    "\u{FEFF}", "\u{85}", "秘密★", "#", "1. ", "> ", "~", "\u{0}", "2021-02-30", "null", "<<: ",
  ].map { Array($0.utf8) }

  private static func mutated(_ original: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...20, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
      case 3: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
      default: bytes.insert(contentsOf: snippets.randomElement(using: &random) ?? [], at: place)
      }
    }
    return bytes
  }

  @Test("random bytes never crash")
  func noise() async throws {
    var random = SplitMix(seed: 4)
    var files = try Fixtures.base()
    for number in 0..<300 {
      let noise = (0..<Int.random(in: 0...300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      files[number % 2 == 0 ? "pages/n\(number).md" : "\(Samples.area)/n\(number).md"] = .bytes(
        Array("---\n".utf8) + noise)
    }
    #expect(try await files.read().diagnostics.count >= 300)
  }

  @Test(
    "nesting and aliases are refused at once",
    arguments: [
      ("[", "]", "yaml-too-deep"), ("{a: ", "}", "yaml-too-deep"), ("- ", "", "yaml-too-deep"),
      ("? ", "", "yaml-too-deep"),
      ("[", "", "yaml-too-deep"), ("&a [*a, ", "", "yaml-anchor"), ("[ &a ", "", "yaml-anchor"),
    ])
  func nesting(_ open: String, _ close: String, _ code: String) async throws {
    let yaml = String(repeating: open, count: 100_000) + "x" + String(repeating: close, count: 100_000)
    try await expect([code], of: "internal:\n  " + yaml)
  }

  @Test("a bomb of aliases does not go off")
  func aliases() async throws {
    let lines = (1..<30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    try await expect(["yaml-anchor"], of: "a0: &a0 [x, x]\n" + lines)
  }

  @Test("a hundred thousand keys, known and unknown, doubled and numbered")
  func manyKeys() async throws {
    let many = 1...100_000
    try await expect(["too-many-mistakes", "unknown-key"], of: many.map { "key\($0): 1\n" }.joined() + "title: 甲")
    try await expect(["duplicate-key", "too-many-mistakes"], of: String(repeating: "title: 甲\n", count: 100_000))
    try await expect([], of: "title: 甲\ninternal:\n" + many.map { "  key\($0): 1\n" }.joined())
    let measures = "title: 甲\nmeasures:\n" + many.map { "  \($0): {plan: 乙}\n" }.joined()
    try await expect(["too-many-mistakes", "unknown-measure"], of: measures, at: "\(Samples.area)/3-many.md")
  }

  @Test("very long lines and values")
  func longLines() async throws {
    let long = String(repeating: "长", count: 1_390_000)
    try await expect([], of: "title: \(long)")
    try await expect([], of: "title: 甲", body: long)
    try await expect(["yaml-syntax"], of: "title: \"\(long)")
    try await expect(["unknown-key"], of: "title: 甲\n? \(long)\n: 乙")
    try await expect([], of: "title: 甲\n" + String(repeating: "  乙\n", count: 300_000))
    let escaped = String(repeating: "\\u0001", count: 600_000)
    try await expect(["control-character"], of: "title: 甲\nlead: \"\(escaped)\"", at: "\(Samples.area)/3-long.md")
  }

  /// The codes, each once, of a free page that consists of this, read within seconds. What is quadratic takes
  /// many minutes; so much less than that is asked that no busy machine is taken for it.
  private func expect(_ codes: [String], of yaml: String, body: String = "", at path: String = "pages/sample.md")
    async throws
  {
    let clock = ContinuousClock()
    let start = clock.now
    let content = try await Samples.content { $0.put(Samples.file(yaml, body), at: path) }
    #expect(Set(content.codes).subtracting(["missing-key"]).sorted() == codes, "\(yaml.prefix(40))")
    #expect(clock.now - start < .seconds(120), "\(yaml.prefix(40))")
  }
}
