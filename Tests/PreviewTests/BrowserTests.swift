import Foundation
import TestSupport
import Testing

/// The preview in a real browser, as a clerk sees it.
@Suite(
  "The preview in a browser", .serialized,
  .enabled(if: Tool.has("chromedriver"), "Scripts/install test installs a browser"))
struct BrowserTests {
  private static let overlay = "document.querySelector('gongkai-preview')"
  private static let overlayText = "(document.querySelector('gongkai-preview')?.shadowRoot.textContent ?? '')"
  private static let page = "/hospital/2024-audit/service/queue/"

  private func site() throws -> Scratch {
    let scratch = try SmallSite.scratch()
    let long = (1...80).map { "第 \($0) 段：为的是这一页长得要滚动。\n\n" }.joined()
    try scratch.write(try scratch.text(SmallSite.queue) + "\n\n" + long, to: SmallSite.queue)
    try scratch.write("p { color: rgb(1, 2, 3) }", to: "assets/style.css")
    return scratch
  }

  @Test("follows an edit, keeps the place, swaps styles and pictures, and shows mistakes until they are mended")
  func living() async throws {
    let scratch = try site()
    let preview = try await RunningPreview(scratch, "--assets", scratch("assets"))
    let browser = try await WebDriver()
    try await edit(scratch, preview, browser)
    try await style(scratch, browser)
    try await mistake(scratch, preview, browser)
    try await missing(scratch, preview, browser)
    #expect(try browser.complaints().filter { !$0.contains("404") } == [])
    await browser.end()
    #expect(await preview.stop() == 0)
  }

  private func edit(_ scratch: Scratch, _ preview: RunningPreview, _ browser: WebDriver) async throws {
    try browser.go(preview.address + Self.page)
    #expect(try await browser.waits(until: "document.readyState === 'complete'"))
    _ = try browser.value("(scrollTo(0, 700), window.isFormer = true)")
    try scratch.replace("title: 挂号排队", with: "title: 改过的", in: SmallSite.queue)
    #expect(try await browser.waits(until: "document.title.startsWith('改过的') && !window.isFormer"))
    #expect(try await browser.waits(until: "scrollY === 700"))
    // An edit of another page leaves this one alone.
    _ = try browser.value("window.isFormer = true")
    try scratch.replace("这里公布", with: "此处公布", in: "Content/pages/about.md")
    _ = try await preview.get("/about/") { $0.text.contains("此处公布") }
    try await Task.sleep(for: .milliseconds(500))
    #expect(try browser.text("window.isFormer") == "true")
  }

  private func style(_ scratch: Scratch, _ browser: WebDriver) async throws {
    let colour = "getComputedStyle(document.querySelector('main p')).color"
    #expect(try browser.text(colour) == "rgb(1, 2, 3)")
    try scratch.write("p { color: rgb(7, 8, 9) }", to: "assets/style.css")
    #expect(try await browser.waits(until: "\(colour) === 'rgb(7, 8, 9)'"))
    try scratch.write("PNG 又一张", to: "Content/assets/chart.png")
    #expect(try await browser.waits(until: "document.querySelector('main img').src.includes('?')"))
    #expect(try browser.text("window.isFormer") == "true")
    #expect(try browser.text("document.querySelectorAll('link[rel=stylesheet]').length") == "1")
  }

  private func mistake(_ scratch: Scratch, _ preview: RunningPreview, _ browser: WebDriver) async throws {
    try scratch.replace("lead: 门诊部", with: "laed: <script>alert(1)</script>", in: SmallSite.queue)
    #expect(
      try await browser.waits(
        until: "\(Self.overlayText).includes('did you mean') || \(Self.overlayText).includes('laed')"))
    #expect(try await browser.waits(until: "\(Self.overlay).shadowRoot.querySelector('section').offsetHeight > 50"))
    try browser.picture("overlay")
    #expect(try browser.text("window.isFormer") == "true")
    #expect(try browser.text("\(Self.overlay).shadowRoot.querySelectorAll('script').length") == "0")
    try browser.go(preview.address + "/about/")
    #expect(try await browser.waits(until: "\(Self.overlayText).includes('laed')"))
    _ = try browser.value("window.isFormer = true")
    try scratch.replace("laed: <script>alert(1)</script>", with: "lead: 门诊部", in: SmallSite.queue)
    #expect(try await browser.waits(until: "\(Self.overlay) === null"))
    #expect(try browser.text("window.isFormer") == "true")
  }

  private func missing(_ scratch: Scratch, _ preview: RunningPreview, _ browser: WebDriver) async throws {
    try browser.go(preview.address + "/later/")
    try scratch.write("---\ntitle: 后来的一页\n---\n\n有了。\n", to: "Content/pages/later.md")
    #expect(try await browser.waits(until: "document.title.startsWith('后来的一页')"))
    try scratch.remove("Content/pages/later.md")
    #expect(try await browser.waits(until: "!document.title.startsWith('后来的一页')"))
    try browser.go(preview.address + "/-/differences/")
    try browser.picture("differences")
    #expect(try browser.text("document.querySelectorAll('tr').length > 5") == "true")
  }

  @Test("comes back to a page that was open when the preview was started anew")
  func restart() async throws {
    let scratch = try site()
    let first = try await RunningPreview(scratch)
    let browser = try await WebDriver()
    try browser.go(first.address + Self.page)
    #expect(await first.stop() == 0)
    try scratch.replace("title: 挂号排队", with: "title: 改过的", in: SmallSite.queue)
    let second = try await RunningPreview(scratch, port: first.port)
    #expect(second.port == first.port)
    #expect(try await browser.waits(until: "document.title.startsWith('改过的')"))
    await browser.end()
    #expect(await second.stop() == 0)
  }

  @Test("shows what is wrong where there has never been a site, and becomes the site when that is mended")
  func firstFailure() async throws {
    let scratch = try SmallSite.scratch()
    let log = scratch("compiler.log")
    try scratch.write("", to: "compiler.log")
    try scratch.replace("title: 海陵市中医院审计整改公开", with: "titel: 海陵", in: "Content/site.yaml")
    let preview = try await RunningPreview(scratch, "--compiler-log", log)
    let browser = try await WebDriver()
    try browser.go(preview.address + Self.page)
    try browser.picture("first-failure")
    #expect(try browser.text("document.body.textContent").contains("titel"))
    try scratch.replace("titel: 海陵", with: "title: 海陵", in: "Content/site.yaml")
    #expect(try await browser.waits(until: "document.title.startsWith('挂号排队')"))
    try scratch.write("Sources/x.swift:1:1: error: <no such thing>", to: "compiler.log")
    #expect(try await browser.waits(until: "\(Self.overlayText).includes('<no such thing>')"))
    try scratch.write("", to: "compiler.log")
    #expect(try await browser.waits(until: "\(Self.overlay) === null"))
    await browser.end()
    #expect(await preview.stop() == 0)
  }
}
