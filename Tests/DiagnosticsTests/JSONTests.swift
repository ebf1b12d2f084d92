import Foundation
import Testing
import TestSupport

@testable import Diagnostics

@Suite("Diagnostics as JSON")
struct JSONTests {
  private func objects(_ json: String) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
  }

  private func diagnostic(_ place: Place, cause: String = "因", mend: String = "改") -> Diagnostic {
    Diagnostic(
      severity: .warning, code: "some-code", place: place, cause: Wording(cause, "cause"), mend: Wording(mend, "mend"))
  }

  @Test("an empty list is an empty array")
  func empty() {
    #expect(DiagnosticFormatter.json([], language: .chinese) == "[]\n")
  }

  @Test("one object a line, with the members in a fixed order")
  func shape() {
    let place = SourceText(path: "a.md", bytes: Array("一二".utf8)).place(3..<6)
    #expect(
      DiagnosticFormatter.json([diagnostic(place), diagnostic(.whole("b"))], language: .english, pathPrefix: "C/")
        == """
        [
          {"severity":"warning","code":"some-code","path":"C/a.md","line":1,"column":2,"endColumn":3,"excerpt":"一二",\
        "cause":"cause","mend":"mend","causes":{"zh":"因","en":"cause"},"mends":{"zh":"改","en":"mend"}},
          {"severity":"warning","code":"some-code","path":"C/b","line":1,"column":1,"excerpt":null,\
        "cause":"cause","mend":"mend","causes":{"zh":"因","en":"cause"},"mends":{"zh":"改","en":"mend"}}
        ]

        """)
  }

  @Test("every text comes back as it was, and nothing invisible is written raw")
  func roundTrip() throws {
    let hostile = "\"\\/\u{0}\u{8}\u{1B}\u{7F}\u{85}\u{2028}\u{202E}\t\r\n<script>👩‍👩‍👧\u{E0041}整改"
    let json = DiagnosticFormatter.json(
      [diagnostic(.whole(hostile), cause: hostile, mend: hostile)], language: .chinese)
    let object = try #require(try objects(json).first)
    for key in ["path", "cause", "mend"] {
      #expect((object[key] as? String).map { Array($0.utf8) } == Array(hostile.utf8))
    }
    #expect(json.unicodeScalars.allSatisfy { $0 == "\n" || !VisibleText.isInvisible($0) })
    #expect(object["excerpt"] is NSNull)
  }

  @Test("any place in any bytes is found, shown and valid JSON")
  func fuzz() throws {
    var generator = SplitMix(seed: 2026)
    let formatter = DiagnosticFormatter(language: .chinese, colours: false)
    for _ in 0..<3_000 {
      let source = SourceText(path: "模糊.md", bytes: generator.hostileBytes(atMost: 60))
      let one = Int.random(in: -3...source.bytes.count + 3, using: &generator)
      let other = Int.random(in: -3...source.bytes.count + 3, using: &generator)
      let place = source.place(min(one, other)..<max(one, other))
      let mark = source.place(line: one, scalarColumn: other, length: one, from: other)
      let diagnostics = [diagnostic(place, cause: place.excerpt ?? ""), diagnostic(mark)]
      let text = formatter.text(diagnostics)
      #expect(text.split(separator: "\n").count == 8)
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(try objects(DiagnosticFormatter.json(diagnostics, language: .english)).count == 2)
    }
  }

  @Test("scalars are counted as the repaired text has them")
  func repairedAlike() {
    var generator = SplitMix(seed: 63)
    for _ in 0..<20_000 {
      let bytes = generator.hostileBytes(atMost: 40)
      var (scalars, length) = ([Unicode.Scalar](), 0)
      forEachScalar(of: bytes[...]) { scalar, count in
        scalars.append(scalar)
        length += count
        return true
      }
      #expect(scalars == Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
      #expect(length == bytes.count)
    }
  }
}
