import Testing

@testable import Diagnostics

@Suite("What reaches a terminal")
struct VisibleTextTests {
  private func width(_ text: String) -> Int {
    text.reduce(0) { $0 + VisibleText.width($1) }
  }

  @Test(
    "Han, full-width punctuation, kana, Hangul and emoji are two columns wide",
    arguments: [
      "整", "，", "：", "（", "。", "《", "〇", "\u{3000}", "Ａ", "￥", "か", "한", "\u{1112}\u{1161}\u{11AB}", "㐂", "𠮷", "豈",
      "😀", "❤️", "👍🏽", "👩‍👩‍👧", "🏳️‍🌈", "🇨🇳", "1️⃣", "葛\u{E0100}",
    ])
  func wide(_ text: String) {
    #expect(width(text) == 2)
    #expect(VisibleText.of(text) == text)
  }

  @Test(
    "Latin, ambiguous marks and letters with combining marks are one",
    arguments: ["a", "“", "…", "—", "★", "é", "e\u{301}"])
  func narrow(_ text: String) {
    #expect(width(text) == 1)
    #expect(VisibleText.of(text) == text)
  }

  @Test(
    "what cannot be seen or steers the terminal is shown as an escape",
    arguments: [
      ("\u{1B}[31m", "<U+001B>[31m"), ("a\nb", "a<U+000A>b"), ("\r\n", "<U+000D><U+000A>"), ("\u{7F}", "<U+007F>"),
      ("\u{9B}", "<U+009B>"), ("\t", "<U+0009>"), ("\0", "<U+0000>"), ("\u{202E}", "<U+202E>"),
      ("\u{2066}x", "<U+2066>x"), ("一\u{200B}二", "一<U+200B>二"), ("\u{FEFF}", "<U+FEFF>"), ("a\u{200D}b", "a<U+200D>b"),
      ("\u{2028}", "<U+2028>"), ("\u{A0}", "<U+00A0>"), ("\u{AD}", "<U+00AD>"), ("\u{3164}", "<U+3164>"),
      ("\u{E0041}", "<U+E0041>"), ("\u{FE0F}", "<U+FE0F>"), ("a\u{FE0F}\u{FE01}", "a\u{FE0F}<U+FE01>"),
      ("👩\u{200D}", "👩<U+200D>"), ("\u{2800}", "<U+2800>"), ("\u{FFFF}", "<U+FFFF>"),
    ])
  func escapes(_ text: String, _ shown: String) {
    // By bytes: `==` on strings would let canonically equal ones pass.
    #expect(Array(VisibleText.of(text).utf8) == Array(shown.utf8))
  }

  @Test("no scalar at all gets a control, a line end or a direction through")
  func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for shown in VisibleText.of(String(scalar)).unicodeScalars {
        switch shown.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: Issue.record("\(value) comes through")
        default: break
        }
      }
    }
  }
}
