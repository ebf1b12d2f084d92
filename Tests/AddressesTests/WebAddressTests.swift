import Addresses
import Testing

@Suite struct WebAddressTests {
  @Test(
    "what a link may be",
    arguments: [
      ("https://example.org", "https://example.org", WebAddress.Kind.external),
      ("HTTP://Example.ORG:80/A?b=c&d#e", "http://example.org/A?b=c&d#e", .external),
      ("https://example.org:8443/", "https://example.org:8443/", .external),
      ("https://example.org/a@b", "https://example.org/a@b", .external),
      ("https://example.org?next=http://a", "https://example.org?next=http://a", .external),
      ("mailto:office@example.org", "mailto:office@example.org", .mail),
      ("MAILTO:a@example.org,b@example.org?subject=你", "mailto:a@example.org,b@example.org?subject=%E4%BD%A0", .mail),
      ("tel:+86-755-12345678;ext=12", "tel:+86-755-12345678;ext=12", .telephone),
      ("/", "/", .path), ("/a/b?c#d", "/a/b?c#d", .path), ("/a:b", "/a:b", .path),
      ("a/b", "a/b", .relative), ("../a", "../a", .relative), ("./a:b", "./a:b", .relative),
      ("?a:b", "?a:b", .relative),
      ("#a:b", "#a:b", .fragment), ("#", "#", .fragment),
    ])
  func accepted(text: String, expected: String, kind: WebAddress.Kind) {
    let address = WebAddress(text)
    #expect(address?.text == expected)
    #expect(address?.kind == kind)
  }

  @Test(
    "every other scheme is refused however it is spelt",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:x",
      "javascript\t:x", "\u{1}javascript:x", "\u{FEFF}javascript:x", "\u{200B}javascript:x",
      "javascript://a/%0Aalert(1)",
      "data:text/html,x", "DATA:x", "vbscript:x", "file:///etc/passwd", "blob:https://a/b", "ftp://a/", "about:blank",
      "view-source:https://a/", "ws://a/", "sms:1", "x:y", ":x", "1:2", "a+b:c", "java%73cript:x", "ｊavascript:x",
    ])
  func schemes(text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test(
    "what programs read differently is refused",
    arguments: [
      "", " ", "//example.org", "//", "///a", "/\\example.org", "\\\\example.org", "\\/example.org", "a\\b", "/a b",
      "/a\u{A0}b", "/a\u{3000}", "/a\tb", "/a\r\nb", "\t//example.org", "/a\0", "/a\u{7F}", "/a\u{85}", "/\u{2028}",
      "/a\u{202E}b", "/\u{2066}a", "/a\u{200D}", "/a\u{AD}", "/\u{E000}", "/\u{FFFF}", "/\u{10FFFF}",
      "https:example.org", "https:/example.org", "https:///example.org", "https://", "https://?a", "https://#a",
      "https://a@b", "https://a:b@c/", "https://@a/", "https://a%40b/", "https://exa%6Dple.org/", "https://:80/",
      "https://a:b/", "https://a:65536/", "https://中国.cn/", "https://[::1]/", "https://a b/",
      "https://2130706433/", "https://0x7f000001/", "https://1.2.3.4.5/", "https://a..b/",
    ])
  func ambiguous(text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test(
    "what an address cannot hold is percent-encoded, once",
    arguments: [
      ("/公开", "/%E5%85%AC%E5%BC%80"), ("/%E5%85%ac", "/%E5%85%ac"), ("/100%", "/100%25"), ("/%zz%4", "/%25zz%254"),
      ("/\"<>`{}|^", "/%22%3C%3E%60%7B%7D%7C%5E"), ("/[a]", "/%5Ba%5D"), ("/a#b#c", "/a#b%23c"), ("/?a?b", "/?a?b"),
      ("/a'&b", "/a'&b"), ("https://example.org/?q=巡察#一", "https://example.org/?q=%E5%B7%A1%E5%AF%9F#%E4%B8%80"),
      ("javascript：x", "javascript%EF%BC%9Ax"), ("javascript&colon;x", "javascript&colon;x"),
    ])
  func encoding(text: String, expected: String) {
    #expect(WebAddress(text)?.text == expected)
  }

  @Test("an address is ASCII, has nothing left to encode, and reads the same the second time")
  func stable() throws {
    for text in ["/公", "a%", "?\"", "#\u{10000}", "https://A.org/{}", "mailto:a{b@example.org"] {
      let address = try #require(WebAddress(text))
      #expect(address.text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !Array("\"<>\\^`{|}".utf8).contains($0) })
      #expect(WebAddress(address.text) == address)
    }
  }

  @Test("a fragment takes any text")
  func fragments() {
    #expect(WebAddress.fragment("status").text == "#status")
    #expect(WebAddress.fragment("一 #%\"\n").text == "#%E4%B8%80%20%23%25%22%0A")
    #expect(WebAddress.fragment("").kind == .fragment)
  }
}
