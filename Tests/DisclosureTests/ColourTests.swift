import Testing

@testable import Disclosure

@Suite("Colours")
struct ColourTests {
  private func colour(_ text: String) throws -> Colour { try #require(Colour(text)) }

  @Test("are read in six or three digits, and in nothing else")
  func reading() throws {
    #expect(try colour("#0B5394").text == "#0b5394")
    #expect(try colour("#05a").text == "#0055aa")
    for wrong in ["", "#", "0b5394", "#0b539", "#0b53944", "#0b5394ff", "red", "#gggggg", "#０b5394", "#0b5394;}"] {
      #expect(Colour(wrong) == nil, "\(wrong)")
    }
  }

  /// Figures that WebAIM's checker and the WCAG's own examples give.
  @Test("have the contrast that the WCAG defines")
  func contrast() throws {
    let white = try colour("#fff")
    for (text, expected) in [("#000", 2_100), ("#fff", 100), ("#777", 447), ("#767676", 454), ("#ff0000", 399)] {
      let colour = try colour(text)
      #expect(colour.contrast(with: white) == expected && white.contrast(with: colour) == expected, "\(text)")
    }
  }

  @Test("what is made for dark mode can be read, whatever the accent is")
  func derived() {
    for red in stride(from: 0, through: 255, by: 51) {
      for green in stride(from: 0, through: 255, by: 51) {
        for blue in stride(from: 0, through: 255, by: 51) {
          let colour = Colour(red: UInt8(red), green: UInt8(green), blue: UInt8(blue))
          #expect(Accent(light: colour, dark: nil).dark.contrast(with: Accent.darkGround) >= 700)
        }
      }
    }
  }
}
