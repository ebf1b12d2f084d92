import Testing

@testable import Diagnostics

@Suite("Excerpts cut around the caret")
struct CutExcerptTests {
  private func width(_ text: String) -> Int {
    text.reduce(0) { $0 + VisibleText.width($1) }
  }

  /// The part of the shown text that stands above the caret.
  private func above(_ cut: CutExcerpt) -> String {
    var (column, part) = (0, "")
    for character in cut.text {
      if column >= cut.leading, column < cut.leading + cut.width { part.append(character) }
      column += VisibleText.width(character)
    }
    return part
  }

  @Test("a line that fits is whole")
  func whole() {
    let cut = CutExcerpt(String(repeating: "字", count: 50), .init(leading: 98, width: 2))
    #expect((width(cut.text), cut.leading, cut.width) == (100, 98, 2))
  }

  @Test(
    "wherever the caret is, it stays beneath its character and the line stays narrow",
    arguments: [0, 1, 48, 49, 50, 180, 298, 299])
  func around(_ index: Int) {
    var characters = Array(repeating: Character("字"), count: 300)
    characters[index] = "错"
    let cut = CutExcerpt(String(characters), .init(leading: index * 2, width: 2))
    #expect(width(cut.text) <= CutExcerpt.limit)
    #expect(above(cut) == "错")
    #expect(cut.text.hasPrefix("…") == (index > 48))
    #expect(cut.text.hasSuffix("…") == (index < 270))
  }

  @Test("a caret wider than the line may be is cut")
  func wideCaret() {
    let cut = CutExcerpt(String(repeating: "x", count: 500), .init(leading: 20, width: 400))
    #expect(width(cut.text) <= CutExcerpt.limit && cut.leading + cut.width <= CutExcerpt.limit)
  }

  @Test("a caret behind the end of a long line is kept")
  func behindTheEnd() {
    let cut = CutExcerpt(String(repeating: "x", count: 500), .init(leading: 500, width: 1))
    #expect(cut.leading == width(cut.text) && cut.width == 1)
  }

  @Test("nonsense does not crash")
  func nonsense() {
    for text in ["", "x", String(repeating: "x", count: 500), String(repeating: "\u{202E}", count: 100)] {
      for leading in [Int.min, 0, 250, .max] {
        for width in [Int.min, 1, 99, .max] {
          let cut = CutExcerpt(text, .init(leading: leading, width: width))
          #expect(cut.width >= 1 && cut.leading + cut.width <= CutExcerpt.limit + 1)
        }
      }
    }
  }
}
