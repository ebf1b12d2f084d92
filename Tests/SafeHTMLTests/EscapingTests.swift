import SafeHTML
import Testing

@Suite struct EscapingTests {
  @Test(
    "what HTML must not hold is replaced, what it may hold stays",
    arguments: [
      ("&<>\"'", "&amp;&lt;&gt;&quot;&#39;"), ("a\tb\nc", "a\tb\nc"), ("a\r\nb", "a&#13;\nb"), ("\0", "\u{FFFD}"),
      ("\u{1}\u{B}\u{C}\u{1F}\u{7F}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("\u{80}\u{9F}\u{A0}", "\u{FFFD}\u{FFFD}\u{A0}"),
      ("\u{FFFD}\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("\u{1FFFD}\u{1FFFE}\u{1FFFF}\u{10FFFD}\u{10FFFE}", "\u{1FFFD}\u{FFFD}\u{FFFD}\u{10FFFD}\u{FFFD}"),
      ("，。！？：；“”〇々", "，。！？：；“”〇々"), ("\u{FEFF}\u{202E}", "\u{FEFF}\u{202E}"), ("é\u{301}😀", "é\u{301}😀"),
    ])
  func table(text: String, expected: String) {
    #expect(HTML(text: text).bytes == Array(expected.utf8))
  }

  @Test(
    "noncharacters are replaced, their neighbours are not",
    arguments: [
      (0xFDCF, false), (0xFDD0, true), (0xFDEF, true), (0xFDF0, false), (0xFFFD, false), (0xFFFE, true), (0xFFFF, true),
      (0x1FFFD, false), (0x1FFFE, true), (0x10FFFF, true),
    ] as [(UInt32, Bool)])
  func nonCharacters(value: UInt32, isReplaced: Bool) throws {
    let text = String(try #require(Unicode.Scalar(value)))
    #expect(HTML(text: text).string == (isReplaced ? "\u{FFFD}" : text))
  }

  @Test("every scalar is escaped alike wherever it stands in a text: by runs and byte by byte")
  func positions() {
    let scalars =
      Array(0...0x2FF as ClosedRange<UInt32>) + Array(0xFD00...0x10020) + [0x1FFFD, 0x1FFFE, 0x8FFFF, 0x10FFFE]
    for scalar in scalars.compactMap(Unicode.Scalar.init) {
      let alone = HTML(text: String(scalar)).bytes
      #expect(alone == Array(String(String.UnicodeScalarView([HostileText.inHTML(scalar)])).escapedSimply.utf8))
      for offset in [0, 1, 13, 14, 15, 16, 17, 157, 158, 159, 160] {
        let before = String(repeating: "a", count: offset)
        let after = String(repeating: "z", count: 40)
        let expected = Array(before.utf8) + alone + Array(after.utf8)
        if HTML(text: before + String(scalar) + after).bytes != expected {
          Issue.record("U+\(String(scalar.value, radix: 16)) at \(offset)")
        }
      }
    }
  }

  @Test(
    "a broken sequence of UTF-8 takes no markup with it",
    arguments: [[0xC2], [0xE4, 0xBD], [0xEF, 0xBF], [0xF0, 0x9F], [0xFF]] as [[UInt8]])
  func brokenSequences(bytes: [UInt8]) {
    for padding in [0, 20] {
      var html = HTML.empty
      (bytes + Array("<".utf8) + Array(repeating: 0x61, count: padding)).withUnsafeBufferPointer {
        html.append(escaping: $0)
      }
      #expect(html.bytes.suffix(padding + 4) == Array(("&lt;" + String(repeating: "a", count: padding)).utf8)[...])
    }
  }
}

extension String {
  /// The five specials and CR, the slow and obvious way.
  fileprivate var escapedSimply: String {
    let references: [Unicode.Scalar: String] = [
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;", "\r": "&#13;",
    ]
    return unicodeScalars.map { references[$0] ?? String($0) }.joined()
  }
}
