import Addresses
import Testing

@Suite struct SlugTests {
  @Test(
    "a slug takes letters, digits and marks of every script",
    arguments: [
      "organ", "2021-inspection", "a.b", "a_b", "-a", "党建", "二〇二一", "人々", "é", "e\u{301}", "１２", "Ⅳ", "한국",
      "𠮷", "console", "com", "com10", "nulls", "a..b",
    ])
  func taken(text: String) {
    #expect(Slug(text)?.text == text)
  }

  @Test(
    "a slug refuses what a path, a browser or a reader could take for something else",
    arguments: [
      "", ".", "..", ".hidden", "end.", "a b", " a", "a/b", "a\\b", "a:b", "a?b", "a#b", "a%b", "a'b", "a\"b", "a<b",
      "a~", "a\0", "a\tb", "a\nb", "\u{7F}", "a\u{85}", "a\u{A0}b", "a\u{3000}b", "a／b", "a：b", "a。", "“a”",
      "a\u{202E}b", "a\u{200B}b", "a\u{FEFF}", "a\u{AD}b", "\u{2066}a", "a\u{E000}", "a\u{378}", "a\u{FFFE}",
      "a\u{FE0F}", "\u{3164}", "\u{301}a", "€", "★", "😀", "con", "CON", "nul.txt", "aux", "prn", "com1", "Lpt9", "com¹",
    ])
  func refused(text: String) {
    #expect(Slug(text) == nil)
  }

  @Test("a slug has at most 200 bytes of UTF-8")
  func length() {
    #expect(Slug(String(repeating: "a", count: 200)) != nil)
    #expect(Slug(String(repeating: "a", count: 201)) == nil)
    #expect(Slug(String(repeating: "汉", count: 66)) != nil)
    #expect(Slug(String(repeating: "汉", count: 67)) == nil)
  }

  @Test("slugs are compared and ordered by bytes, and collide as file systems see it")
  func comparison() throws {
    let composed = try #require(Slug("é"))
    let decomposed = try #require(Slug("e\u{301}"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect(Slug.collisionKey(of: composed.text) == Slug.collisionKey(of: decomposed.text))
    #expect(Slug.collisionKey(of: "Notice") == Slug.collisionKey(of: "notice"))
    #expect(try #require(Slug("Z")) < #require(Slug("a")))
    #expect(try #require(Slug("z")) < #require(Slug("一")))
    // By UTF-16 units, and so in many other programs, it would be the other way round.
    #expect(try #require(Slug("ｱ")) < #require(Slug("𠮷")))
  }
}
