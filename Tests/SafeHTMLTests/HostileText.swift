import TestSupport

/// Texts that try to become something else: a fixed list, and random ones from a seed, the same in every run.
enum HostileText {
  /// Every text, the fixed ones first.
  static func all(random count: Int = 2_000) -> [String] {
    var generator = SplitMix(seed: 0x2021_0827)
    return fixed + (0..<count).map { _ in random(using: &generator) }
  }

  /// What a parser of HTML makes of a scalar that was interpolated.
  static func inHTML(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: scalar
    case 0x00...0x1F, 0x7F...0x9F: "\u{FFFD}"
    default: scalar.properties.isNoncharacterCodePoint ? "\u{FFFD}" : scalar
    }
  }

  static let fixed = [
    "", " ", "\n", "\n\n", "\r", "\r\n", "\t", "\0", "\u{C}", "<", ">", "&", "\"", "'", "`", "=", "/", "\\",
    "<script>alert(1)</script>", "</script>", "</SCRIPT >", "<!--", "-->", "--!>", "<!-->", "<![CDATA[", "]]>", "<?xml",
    "</title><script>", "</textarea>", "</p><p>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "x\" y=\"z",
    "&lt;", "&amp;", "&amp", "&#60;", "&#x3c;", "&notin", "&not", "&#13;", "&#0;", "&CounterClockwiseContourIntegral;",
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "data:text/html,<b>",
    "javascript&colon;alert(1)", "javascript&#58;alert(1)", "//example.org", "/\\example.org", "https://a@b/",
    "#\"><b>",
    "/a?b=<c>&d='e'", "../x", "https://example.org/?q=\"'<>", "mailto:a@example.org", "tel:12309", "?javascript:x",
    "\u{2028}\u{2029}", "\u{202E}txt", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{10FFFF}", "\u{80}", "<\0script>",
    "{{x}}", "${x}", "<%= x %>", "\\u003c", "\\\"", "e\u{301}", "党组〇々，：“词语”《》", "😀👨‍👩‍👧", "\u{D7FF}\u{E000}",
    "Ａ＜ｂ＞", "<ſcript>", "<a href=javascript:x>", "<svg/onload=x>", "+ADw-script+AD4-", "<plaintext>",
    "<noscript><p title=\"</noscript>\">",
  ]

  private static let ranges: [ClosedRange<UInt32>] = [
    0...0x1F, 0x20...0x7F, 0x20...0x7F, 0x80...0xFF, 0x2000...0x206F, 0x3000...0x303F, 0x4E00...0x9FFF, 0xFDC8...0xFDF8,
    0xFEF0...0xFFFF, 0x1F300...0x1F5FF, 0x1FFF8...0x20008, 0x10FFF0...0x10FFFF,
  ]

  private static func random(using generator: inout SplitMix) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      if Int.random(in: 0..<3, using: &generator) == 0 {
        text += fixed[Int.random(in: 0..<fixed.count, using: &generator)]
      } else {
        let range = ranges[Int.random(in: 0..<ranges.count, using: &generator)]
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text
  }
}
