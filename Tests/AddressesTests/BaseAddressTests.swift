import Addresses
import Testing

@Suite struct BaseAddressTests {
  @Test(
    "a base address has an origin in lower case and a path between slashes",
    arguments: [
      ("https://example.org", "https://example.org", "/"),
      ("https://example.org/", "https://example.org", "/"),
      ("HTTPS://Example.ORG/A/b", "https://example.org", "/A/b/"),
      ("http://example.org:8080/a/", "http://example.org:8080", "/a/"),
      ("https://example.org:443/", "https://example.org", "/"),
      ("http://127.0.0.1:8000/", "http://127.0.0.1:8000", "/"),
      ("http://localhost", "http://localhost", "/"),
      ("https://xn--fiqs8s/公开/", "https://xn--fiqs8s", "/%E5%85%AC%E5%BC%80/"),
      ("https://example.org/%E5%85%AC", "https://example.org", "/%E5%85%AC/"),
    ])
  func accepted(text: String, origin: String, path: String) throws {
    let base = try #require(BaseAddress(text))
    #expect(base.origin == origin)
    #expect(base.path == path)
  }

  @Test(
    "a base address is nothing but scheme, host and path",
    arguments: [
      "", "example.org", "//example.org/", "/a/", "ftp://example.org/", "file:///a", "https:", "https:/example.org",
      "https://", "https:///a", "https://user@example.org/", "https://a:b@example.org/", "https://example.org/?q",
      "https://example.org/#f", "https://example.org?q", "https://example.org/../a", "https://example.org/a/./b",
      "https://example.org/%2e%2E/", "https://example.org/a%2Fb/", "https://example.org/a%5cb/",
      "https://example.org/%00",
      "https://example.org//a/", "https://example.org/a//", "https://example.org/a\\b", "https://example.org/a b",
      " https://example.org/", "https://exa mple.org/", "https://中国.cn/", "https://-a.org/", "https://a..org/",
      "https://example.org./", "https://example.org:0/", "https://example.org:99999/", "https://example.org:8a/",
      "https://256.1.1.1/", "https://1.2.3/", "https://0x7f.1/", "https://127.0.0.01/", "https://example.org/100%/",
      "https://example.org/\u{202E}a/", "javascript:alert(1)", "mailto:a@example.org", "https://[::1]/",
    ])
  func refused(text: String) {
    #expect(BaseAddress(text) == nil)
  }

  @Test("a page's address is an absolute path beneath the base, or the whole address")
  func addresses() throws {
    let base = try #require(BaseAddress("https://example.org/a/b"))
    let organ = Route.home.folder(try #require(Slug("组织")))
    #expect(base.address(of: .home).text == "/a/b/")
    #expect(base.address(of: organ).text == "/a/b/%E7%BB%84%E7%BB%87/")
    #expect(base.address(of: organ).kind == .path)
    #expect(base.address(of: organ, fragment: "状态 1").text == "/a/b/%E7%BB%84%E7%BB%87/#%E7%8A%B6%E6%80%81%201")
    #expect(base.absolute(.file("feed.xml")).text == "https://example.org/a/b/feed.xml")
    #expect(base.absolute(.home).kind == .external)
  }

  @Test("whatever a base address gives is a web address by its own rules")
  func addressesParse() throws {
    let base = try #require(BaseAddress("https://example.org:8443/公开/"))
    let route = Route.home.folder(try #require(Slug("é.b_c-〇")))
    for address in [base.address(of: route), base.absolute(route), base.address(of: route, fragment: "a#\"%\0")] {
      #expect(WebAddress(address.text) == address)
    }
  }
}
