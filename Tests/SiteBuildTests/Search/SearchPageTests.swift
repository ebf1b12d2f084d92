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
    let server = try await StaticServer(site.scratch("Public"))
    let browser = try await WebDriver()
    try browser.go(server.address + "/search/")
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
    #expect(try browser.complaints() == [])
    await browser.end()
    await server.end()
  }
}
