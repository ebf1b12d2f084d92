import Testing

@testable import Search

@Suite("The pairs of a page")
struct PagePairsTests {
  private func pairs(_ title: String, _ texts: String...) -> PagePairs {
    PagePairs(title: title) { add in for text in texts { add(text) } }
  }

  private func pair(_ text: String) -> UInt32 {
    let units = Array(text.utf16)
    return UInt32(units[0]) << 16 | (units.count > 1 ? UInt32(units[1]) : 0)
  }

  @Test("are those of neighbours, each once, and the last character with nothing")
  func neighbours() {
    #expect(pairs("", "整改整改").pairs == ["整改", "改整", "改"].map(pair))
  }

  @Test("end at punctuation and white space, and where another piece begins")
  func ends() {
    #expect(pairs("", "整改，落 实", "见").pairs == ["整改", "改", "落", "实", "见"].map(pair))
  }

  @Test("are the same for full width, half width and capitals")
  func folding() {
    #expect(pairs("", "ＡＢ１").pairs == pairs("", "ab1").pairs)
    #expect(pairs("", "Ab1").pairs == pairs("", "aB1").pairs)
  }

  @Test("know those of the title, which do not come again in the text")
  func title() {
    let found = pairs("整改", "整改了")
    #expect(found.pairs == ["整改", "改", "改了", "了"].map(pair))
    #expect(found.titleCount == 2)
  }

  @Test("are of UTF-16, so that a character beyond the first plane is a pair")
  func surrogates() {
    #expect(pairs("", "𠮷野").pairs == [0xD842_DFB7, 0xDFB7_91CE, pair("野")])
  }

  @Test("are all there when there are tens of thousands")
  func many() {
    var scalars: [Unicode.Scalar] = []
    for value in UInt32(0x4E00)..<0x9FFF { scalars += [Unicode.Scalar(value), "的"].compactMap(\.self) }
    let text = String(String.UnicodeScalarView(scalars))
    // Of 的的 there are two.
    #expect(pairs("", text).pairs.count == 2 * (0x9FFF - 0x4E00) - 1)
  }
}
