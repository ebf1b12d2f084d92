import Documents
import Testing

@Suite("What a page says of itself in its head")
struct PageStatementTests {
  private func statements(_ head: String) throws -> PageStatements {
    try SourceDocument.read("<!DOCTYPE html><html><head>\(head)</head><body><p>甲</body></html>").statements
  }

  @Test("the names of the sites of the government, in any case; the first counts; none of it is text")
  func names() throws {
    let head = """
      <meta name="ArticleTitle" content="通报"><META NAME=PUBDATE CONTENT=" 2021/08/27 09:00 "><meta name=PubDate content=x>
      <meta name="ContentSource" content="本站"><meta name="Url" content="http://a.example/1.html"><meta charset="utf-8">
      """
    let said = try statements(head)
    #expect(said.published == "2021/08/27 09:00" && said.publishedDay == "2021-08-27")
    #expect(said.title == "通报" && said.source == "本站" && said.address == "http://a.example/1.html")
    #expect(try SourceDocument.read("<html><head>\(head)</head><p>甲").blocks.map(\.text) == ["甲"])
  }

  @Test("what is no day is none; what is empty, nameless or endless says nothing")
  func nothing() throws {
    for date in ["2021年8月27日", "20210827", "2021-8-27 10", "２０２１-08-27", "-"] {
      #expect(try statements("<meta name=PubDate content='\(date)'>").publishedDay == nil, "\(date)")
    }
    let long = String(repeating: "长", count: 400)
    #expect(
      try statements("<meta name=PubDate content=' '><meta name=Url><meta name=ContentSource content=\(long)>")
        == .init())
  }
}
