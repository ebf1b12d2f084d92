import Foundation
import TestSupport
import Testing

@testable import Search

@Suite(
  "Characters in the script of the search",
  .enabled(if: Tool.has("chromedriver"), "Scripts/install test installs a browser"))
struct WordUnitTests {
  @Test("count for the same as in the index, every unit of UTF-16")
  func same() async throws {
    let script = try String(contentsOfFile: Sample.project + "/Templates/Assets/search-text.js", encoding: .utf8)
    let browser = try await WebDriver()
    let counted = try browser.text(
      "(() => { \(script.replacingOccurrences(of: "export function", with: "function")); "
        + "return Array.from({ length: 0x10000 }, (_, unit) => word(unit)).join() })()")
    await browser.end()
    let units = counted.split(separator: ",").compactMap { UInt16($0) }
    #expect(units.count == 0x10000)
    for (unit, word) in zip(UInt16.min...UInt16.max, units) where WordUnit.of(unit) != word {
      Issue.record("U+\(String(unit, radix: 16)): \(WordUnit.of(unit)), in the script \(word)")
    }
  }
}
