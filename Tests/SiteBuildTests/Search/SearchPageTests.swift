import Foundation
import TestSupport
import Testing

/// The search as people use it: the built site behind a plain web server, in a real browser.
@Suite(
  "The page of the search", .serialized,
  .enabled(if: Tool.has("chromedriver"), "Scripts/install test installs a browser"))
struct SearchPageTests {
  /// Looks for each query, in an organ where one is named; goes on until everything is shown.
  private static let searching = """
    (async () => {
      const [list, more, field] = ["results", "more", "q"].map((id) => document.getElementById(id));
      const rest = async () => { do await new Promise((go) => setTimeout(go, 1)); while (list.ariaBusy !== "false"); };
      const answers = [];
      for (const [query, organ] of queries) {
        const state = new URLSearchParams({ q: query, organ });
        history.replaceState(null, "", `?${state}`);
        list.ariaBusy = "true";
        dispatchEvent(new PopStateEvent("popstate"));
        await rest();
        while (!more.hidden) {
          list.ariaBusy = "true";
          more.click();
          await rest();
        }
        answers.push([...list.querySelectorAll("h3 a")].map((a) => a.pathname.slice(1)));
      }
      return answers;
    })()
    """

  /// What is found of each query: the addresses of the pages.
  private func found(_ queries: [(text: String, organ: String)], _ browser: WebDriver) throws -> [[String]] {
    var answers: [[String]] = []
    for start in stride(from: 0, to: queries.count, by: 25) {
      let some = queries[start..<min(start + 25, queries.count)].map { [$0.text, $0.organ] }
      let json = String(decoding: try JSONEncoder().encode(some), as: UTF8.self)
      let answer = try browser.value("(async () => { const queries = \(json); return \(Self.searching); })()")
      answers += answer as? [[String]] ?? []
    }
    return answers
  }

  private func organ(of page: String) -> String {
    page.hasPrefix("o") ? page.prefix { $0 != "/" } + "/" : ""
  }

  @Test("finds 500 pieces of text on their pages, and nothing of 200 that stand nowhere")
  func everything() async throws {
    var site = try SearchedSite(seed: 5)
    try await site.build()
    let search = try await SearchInBrowser(site.scratch, at: "/search/")
    let browser = search.browser
    let pieces = site.pieces(500)
    let answers = try found(pieces.map { ($0.piece, organ(of: $0.page)) }, browser)
    #expect(answers.count == 500)
    for ((piece, page), answer) in zip(pieces, answers) {
      #expect(answer.contains(page), "\(piece) on \(page): \(answer)")
    }
    let absent = try site.absentPieces(200)
    for (piece, answer) in zip(absent, try found(absent.map { ($0, "") }, browser)) {
      #expect(answer.isEmpty, "\(piece): \(answer)")
    }
    let complaints = try browser.complaints()
    #expect(complaints == [])
    await search.end()
  }

  @Test("by keyboard: two characters are enough, the address keeps them, results are told and next in line")
  func keyboard() async throws {
    let search = try await SearchInBrowser(at: "/search/")
    let browser = search.browser
    _ = try browser.value("document.getElementById('q').focus()")
    try browser.type("挂号")
    #expect(try await browser.waits(until: "document.querySelector('#results mark')"))
    #expect(try await search.isDone())
    #expect(try browser.text("location.search") == "?q=%E6%8C%82%E5%8F%B7")
    #expect(try browser.text("document.getElementById('found').getAttribute('role')") == "status")
    #expect(try browser.text("document.getElementById('found').textContent").contains("2个页面"))
    // Content is text, whatever it looks like.
    #expect(try browser.text("document.querySelector('#results h3').textContent") == "挂号排队 <久> & \"慢\"")
    for _ in 0..<6 where try browser.text("document.activeElement.closest('#results h3') !== null") != "true" {
      try browser.press(.tab)
    }
    try browser.press(.enter)
    #expect(try await browser.waits(until: "location.pathname === '/hospital/2024-audit/service/queue/'"))
    #expect(try browser.complaints() == [])
    await search.end()
  }

  @Test("full width, capitals, single characters and any quotation marks; nothing but punctuation is told")
  func forms() async throws {
    let search = try await SearchInBrowser(at: "/search/")
    let browser = search.browser
    // The title has "慢".
    let quoted = [("\"慢\"", "找到"), ("“慢”", "找到"), ("＂慢＂", "找到"), ("“挂号”", "没有找到")]
    for (query, said) in quoted + [("１２３４５", "找到"), ("挂", "找到"), ("，。", "请输入"), ("挂不", "没有找到")] {
      let state = try #require(query.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
      try browser.go(search.address + "/search/?q=\(state)")
      #expect(
        try await browser.waits(until: "document.getElementById('found').textContent.includes('\(said)')"), "\(query)")
    }
    await search.end()
  }

  @Test("a filter by status is in the address, and leaves out what has another one")
  func filter() async throws {
    let search = try await SearchInBrowser(at: "/search/?q=%E5%85%AC%E7%A4%BA&status=in-progress")
    let browser = search.browser
    #expect(try await search.isDone())
    #expect(try browser.text("document.querySelectorAll('#results h3').length") == "1")
    #expect(try browser.text("document.querySelector('#results h3').textContent") == "公示屏停用")
    _ = try browser.value(
      "(document.getElementById('status').value = '', "
        + "document.getElementById('status').dispatchEvent(new Event('change')))")
    #expect(try await browser.waits(until: "document.querySelectorAll('#results h3').length > 1"))
    #expect(try browser.text("location.search") == "?q=%E5%85%AC%E7%A4%BA")
    await search.end()
  }

  @Test("without scripts the page says so and lists the ledgers, and the field of every page leads to it")
  func withoutScripts() async throws {
    let search = try await SearchInBrowser(at: "/")
    let browser = search.browser
    try browser.allowScripts(false)
    try browser.go(search.address + "/contact/")
    try browser.command("POST", "/refresh", [:])
    let field = try #require(
      try browser.command("POST", "/element", ["using": "css selector", "value": "header input[name=q]"])
        as? [String: String])
    let id = try #require(field.values.first)
    try browser.command("POST", "/element/\(id)/value", ["text": "挂号\u{E007}"])
    var address = ""
    for _ in 0..<1_200 where !address.contains("?q=") {
      try await Task.sleep(for: .milliseconds(50))
      address = try #require(try browser.command("GET", "/url") as? String)
    }
    #expect(address.hasSuffix("/search/?q=%E6%8C%82%E5%8F%B7"))
    let source = try #require(try browser.command("GET", "/source") as? String)
    #expect(source.contains("没有启用"))
    #expect(source.contains("href=\"/hospital/2024-audit/ledger/\""))
    await search.end()
  }

  @Test("targets are large enough, and nothing is wider than a narrow screen", arguments: [320, 1280])
  func size(_ width: Int) async throws {
    let search = try await SearchInBrowser(at: "/search/?q=%E6%8C%82%E5%8F%B7")
    let browser = search.browser
    try browser.resize(width: width)
    #expect(try await search.isDone())
    let low =
      "[...document.querySelectorAll('input, select, button')]"
      + ".filter((one) => one.offsetParent && one.offsetHeight < 44).length"
    #expect(try browser.text(low) == "0")
    #expect(try browser.text("document.documentElement.scrollWidth <= \(width)") == "true")
    await search.end()
  }
}
