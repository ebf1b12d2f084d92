import Disclosure
import Pages
import Testing

@Suite("Which contact channels a page shows")
struct ContactTests {
  private func site(organ: String? = nil, notice: String? = nil, _ narrative: [NarrativePart] = []) throws -> Site {
    var site = try SmallSite.site(narrative: narrative) { [.finding(try SmallSite.finding("f", in: $0))] }
    if let organ { site.organs[0].contact = SmallSite.contact(organ) }
    if let notice { site.organs[0].notices[0].contact = SmallSite.contact(notice) }
    return site
  }

  private func number(_ frame: PageFrame) -> String? { frame.contact.first?.channels.first?.text }

  @Test("a notice's own, else the organ's, else the site's")
  func nearest() throws {
    #expect(number(try site().frame("o/n/f/")) == "110")
    #expect(number(try site(organ: "120").frame("o/n/f/")) == "120")
    #expect(number(try site(organ: "120", notice: "119").frame("o/n/f/")) == "119")
    #expect(number(try site(organ: "120", notice: "119").frame("o/n/ledger/")) == "119")
    #expect(number(try site(organ: "120", notice: "119").frame("o/")) == "120")
    #expect(number(try site(organ: "120", notice: "119").frame("")) == "110")
    #expect(number(try site(organ: "120").frame("404.html")) == "110")
  }

  @Test("a site without channels shows those of its only organ")
  func onlyOrgan() throws {
    var site = try site(organ: "120")
    site.contact = []
    #expect(number(try site.frame("")) == "120")
    var other = site.organs[0]
    other.route = .folder("p")
    site.organs.append(other)
    #expect(try site.frame("").contact.isEmpty)
  }

  @Test("where the notice says it, the channels stand in its text and not at its end")
  func marker() throws {
    let page = try site(notice: "119", [SmallSite.text("欢迎监督"), .contact]).notice()
    #expect(page.frame.contact.isEmpty)
    guard case .contact(let groups) = page.blocks[1] else { throw WrongKind() }
    #expect(groups[0].channels[0].text == "119")
  }

  @Test("the contact page has the site's and every organ's own, once")
  func contactPage() throws {
    var site = try site(organ: "120")
    site.organs.append(try SmallSite.organ("p") { _ in [] })
    guard case .contact(let page) = try site.page("contact/") else { throw WrongKind() }
    #expect(page.site.count == 1 && page.frame.contact.isEmpty)
    #expect(page.organs.map(\.organ.title) == ["单位o"])
    #expect(page.organs[0].groups[0].channels[0].address?.text == "tel:120")
  }
}
