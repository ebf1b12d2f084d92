import Foundation
import TestSupport
import Testing

/// Pictures that come late.
extension InBrowserTests {
  /// Tells the server that the page was painted; it holds the picture back until then.
  private static let tell = """
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      fetch("/painted");
    }).observe({ type: "paint", buffered: true });
    """

  @Test("A picture in a text has its room before it comes: nothing moves")
  func latePicture() throws {
    let site = try #require(try browsing.sites[.faced])
    let page = try #require(site.files["about/index.html"]?.text)
    let bare = page.replacing(" width=\"600\" height=\"400\"", with: "").replacing("late.png", with: "late.png?again")
    #expect(bare.utf8.count < page.utf8.count)
    try Data(bare.utf8).write(to: URL(fileURLWithPath: site.folder + "/without-room.html"))
    let browser = try browsing.go(.faced)
    let added = try browser.devTools("Page.addScriptToEvaluateOnNewDocument", ["source": Self.tell])
    defer { _ = try? browser.devTools("Page.removeScriptToEvaluateOnNewDocument", added) }
    try browsing.go(.faced, "about/")
    #expect(try browser.text("document.querySelector('main img').naturalWidth") == "600")
    #expect(try browser.layoutShift() == 0)
    try browsing.go(.faced, "without-room.html")
    #expect(try browser.text("document.querySelector('main img').naturalWidth") == "600")
    #expect(try browser.layoutShift() > 0, "what moves is seen")
  }
}
