import Diagnostics
import TestSupport
import Testing

@testable import gongkai

@Suite("The help page")
struct HelpPageTests {
  private static let paths = CommandPath().withAllBelow

  @Test("It names every option, every command below and every exit code", arguments: Language.allCases)
  func names(language: Language) throws {
    for path in Self.paths {
      let text = try HelpPage(path, in: language).text
      for argument in try KnownArgument.all(of: path.command) {
        for name in argument.typedNames { #expect(text.contains(name), "\(path.typed)") }
        for value in argument.allowed { #expect(text.contains(value), "\(path.typed)") }
      }
      for command in path.shownSubcommands { #expect(text.contains("\n  \(command.typed)  ")) }
      // A line may end behind a code.
      let words = text.replacing("\n", with: " ")
      for code in ExitStatus.allCases { #expect(words.contains("\(code.rawValue) ")) }
    }
  }

  @Test("No line is wider than 80 columns or ends in a blank", arguments: Language.allCases)
  func width(language: Language) throws {
    for path in Self.paths {
      for line in try HelpPage(path, in: language).text.split(separator: "\n").map(String.init) {
        #expect(DisplayWidth.of(line) <= 80, "\(path.typed): \(line)")
        #expect(line.last != " ", "\(path.typed): \(line)")
      }
    }
  }

  @Test("Columns stand below each other, where Han are two wide")
  func columns() throws {
    let text = try HelpPage(#require(Self.paths.first { $0.typed == "gongkai build" }), in: .chinese).text
    let lines = text.split(separator: "\n").map(String.init)
    let starts = try ["网站写到哪里", "没有错误就", "内容文件夹；"].map { words in
      let line = try #require(lines.first { $0.contains(words) })
      return try DisplayWidth.of(String(line[..<#require(line.range(of: words)).lowerBound]))
    }
    #expect(Set(starts).count == 1)
  }

  @Test(
    "It is asked for in every way that people know",
    arguments: [
      (["help", "build"], "gongkai build"), (["build", "--help"], "gongkai build"), (["build", "-h"], "gongkai build"),
      (["--help", "build"], "gongkai build"), (["help", "build", "--language", "en"], "gongkai build"),
      (["--language", "en", "help", "build"], "gongkai build"), ([], "gongkai"), (["help"], "gongkai"),
      (["--language=en"], "gongkai"), (["build", "--output", "out", "--help"], "gongkai build"),
      (["-h", "--version"], "gongkai"),
    ])
  func asked(words: [String], command: String) {
    #expect(HelpRequest(for: words)?.path.typed == command)
  }

  @Test(
    "It is not asked for where a command is meant, or none that there is",
    arguments: [
      ["build"], ["--version"], ["frobnicate", "--help"], ["help", "frobnicate"], ["new", "--", "--help"],
      ["build", "--output", "help"],
    ])
  func notAsked(words: [String]) {
    #expect(HelpRequest(for: words)?.path.typed == nil)
  }
}

@Suite("Wrapping")
struct WrappingTests {
  @Test("Chinese breaks anywhere but before closing and after opening marks")
  func chinese() {
    #expect(Wrapping.lines("写到它旁边，不动别的", width: 8) == ["写到它旁", "边，不动", "别的"])
    #expect(Wrapping.lines("写到旁边，不动别的", width: 8) == ["写到旁", "边，不动", "别的"])
    #expect(Wrapping.lines("一二三（四五）六", width: 8) == ["一二三", "（四五）", "六"])
  }

  @Test("Words stay whole, and a word that is too long stands alone")
  func english() {
    #expect(Wrapping.lines("one two three", width: 7) == ["one two", "three"])
    #expect(Wrapping.lines("a verylongword b", width: 5) == ["a", "verylongword", "b"])
    #expect(Wrapping.lines("由 Content 生成", width: 7) == ["由", "Content", "生成"])
    #expect(Wrapping.lines("", width: 7) == [""])
  }

  @Test("Nothing is lost but blanks, and no line is too wide", arguments: 0..<40 as Range<UInt64>)
  func random(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let letters = Array("ab 字，。（）x- \u{200B}é")
    let text = String((0..<60).map { _ in letters[Int(random.next() % UInt64(letters.count))] })
    let lines = Wrapping.lines(text, width: 16)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(lines.dropLast().allSatisfy { !$0.isEmpty })
  }
}
