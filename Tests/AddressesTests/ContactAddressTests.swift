import Addresses
import Testing

@Suite struct ContactAddressTests {
  @Test(
    "a mail address becomes a mailto",
    arguments: [
      ("office@example.org", "mailto:office@example.org"), ("a.b+c@Example.ORG", "mailto:a.b+c@example.org"),
      ("a%b@example.org", "mailto:a%25b@example.org"), ("a?b&c@example.org", "mailto:a%3Fb%26c@example.org"),
      ("a/b=c@example.org", "mailto:a%2Fb%3Dc@example.org"),
    ])
  func mail(text: String, expected: String) throws {
    let address = try #require(WebAddress.mail(text))
    #expect(address.text == expected)
    #expect(address.kind == .mail)
    #expect(WebAddress(address.text) == address)
  }

  @Test(
    "what is no mail address is refused",
    arguments: [
      "", "a", "@example.org", "a@", "a@@b", "a b@example.org", "a@b@c", "a..b@example.org", ".a@example.org",
      "a.@example.org", "\"a b\"@example.org", "a@exa mple.org", "a,b@example.org", "a@example.org,b@example.org",
      "张@example.org", "a@例子.cn", "a\n@example.org", "a@example.org?cc=b@example.org", "<a@example.org>", "a@-b.org",
    ])
  func noMail(text: String) {
    #expect(WebAddress.mail(text) == nil)
  }

  @Test(
    "a telephone number becomes a tel, as people write it",
    arguments: [
      ("12309", "tel:12309"), ("0755-12345678", "tel:0755-12345678"), ("+86 755 1234 5678", "tel:+86-755-1234-5678"),
      ("（0755）12345678", "tel:0755-12345678"), ("(0755) 1234-5678", "tel:0755-1234-5678"),
      ("０７５５－１２３４５６７８", "tel:0755-12345678"), ("＋８６　７５５　１２３４５６７８", "tel:+86-755-12345678"),
      ("0755—12345678转12", "tel:0755-12345678;ext=12"), ("0755-12345678 转分机 ８０１", "tel:0755-12345678;ext=801"),
      ("0755-12345678 ext. 12", "tel:0755-12345678;ext=12"), ("0755-12345678x12", "tel:0755-12345678;ext=12"),
      ("0755-12345678分机1 2", "tel:0755-12345678;ext=12"), ("138****1234".filter { $0 != "*" }, "tel:1381234"),
    ])
  func telephone(text: String, expected: String) throws {
    let address = try #require(WebAddress.telephone(text))
    #expect(address.text == expected)
    #expect(address.kind == .telephone)
    #expect(WebAddress(address.text) == address)
  }

  @Test(
    "what is no telephone number is refused",
    arguments: [
      "", "12", "-", "电话12309", "12309、12345", "0755-12345678/9", "0755-12345678转", "0755-12345678转办公室", "1+2345",
      "++12345", "12309;ext=1", "138****1234", "0755-12345678转12转13", "123456789012345678901", "12309\u{202E}",
      "12309\n", "+86 (0)755 1234",
    ])
  func noTelephone(text: String) {
    #expect(WebAddress.telephone(text) == nil)
  }

  @Test(
    "a tel or mailto that is written as an address is checked too",
    arguments: [
      "tel:", "tel:a", "tel:12 34", "tel:+", "tel:1234;", "tel:1234;a=%00", "tel:1234?x", "mailto:", "mailto:a",
      "mailto:a@b,", "mailto:?to=a@example.org", "mailto:a@example.org#x", "mailto:%@example.org",
    ])
  func written(text: String) {
    #expect(WebAddress(text) == nil)
  }
}
