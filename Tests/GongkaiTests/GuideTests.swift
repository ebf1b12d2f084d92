import ArgumentParser
import Diagnostics
import Testing

@testable import gongkai

@Suite("The guide of each command")
struct GuideTests {
  private static let paths = CommandPath().withAllBelow

  @Test("Every command has one")
  func guided() {
    let forgotten = Self.paths.filter { $0.guide == nil }.map(\.typed)
    #expect(forgotten == [])
    #expect(Self.paths.count > 2)
  }

  @Test("It has words for every option and argument that ArgumentParser knows, and for nothing else")
  func complete() throws {
    for path in Self.paths {
      let known = try KnownArgument.all(of: path.command).map(\.name)
      let words = (path.guide?.arguments ?? []).map(\.name)
      let builtIn = ArgumentWords.builtIn.map(\.name)
      #expect(Set(known).subtracting(builtIn) == Set(words), "\(path.typed)")
      #expect(words.count == Set(words).count, "\(path.typed) has two wordings for one option")
    }
  }

  @Test("It is worded in either language")
  func languages() {
    for path in Self.paths {
      for wording in Self.wordings(of: path) {
        #expect(!wording.chinese.isEmpty && !wording.english.isEmpty, "\(path.typed)")
        #expect(!Self.hasHan(wording.english), "\(path.typed): \(wording.english)")
        #expect(!wording.chinese.contains("  ") && !wording.english.contains("  "), "\(wording)")
      }
      for argument in path.guide?.arguments ?? [] { #expect(Self.hasHan(argument.meaning.chinese), "\(argument.name)") }
    }
  }

  @Test("What it tells people to type can be typed", arguments: Language.allCases)
  func examples(language: Language) throws {
    for path in Self.paths {
      for example in path.guide?.examples ?? [] {
        let words = Self.split(example.typed(language))
        guard words.first == "gongkai" else { continue }
        let typed = Array(words.dropFirst().prefix { $0 != ">" && $0 != "|" })
        guard HelpRequest(for: typed) == nil else { continue }
        #expect(throws: Never.self, "\(example.typed(language))") { _ = try Gongkai.parseAsRoot(typed) }
      }
    }
  }

  private static func wordings(of path: CommandPath) -> [Wording] {
    guard let guide = path.guide else { return [] }
    let examples = guide.examples.flatMap { [$0.typed, $0.does] }
    let arguments = guide.arguments.flatMap { [$0.value, $0.meaning, $0.form].compactMap { $0 } }
    return [guide.purpose] + examples + arguments + guide.notes + [guide.exitOne].compactMap { $0 }
  }

  private static func hasHan(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00..<0xA000).contains($0.value) }
  }

  /// Words as a shell takes them apart: blanks part, quotes keep together.
  private static func split(_ line: String) -> [String] {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    var words: [String] = []
    for (index, part) in parts.enumerated() {
      if index.isMultiple(of: 2) {
        words += part.split(separator: " ").map(String.init)
      } else {
        words.append("\(part)")
      }
    }
    return words
  }
}
