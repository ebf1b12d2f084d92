import Foundation
import Testing

@testable import Assets

@Suite("The files that every site has")
struct StaticAssetTests {
  private func text(_ name: String) throws -> String {
    let asset = try #require(StaticAsset.all.first { "\($0.name)" == name })
    return String(decoding: asset.bytes, as: UTF8.self)
  }

  @Test("the stylesheet stays under 28 KB and asks nobody for anything")
  func stylesheet() throws {
    let style = try text("style.css")
    #expect(style.utf8.count < 28 * 1024)
    for request in ["url(", "@import", "http:", "https:", "@font-face"] {
      #expect(!style.contains(request), "\(request)")
    }
  }

  @Test("the stylesheet knows dark mode, print, forced colours and readers who want no motion")
  func media() throws {
    let style = try text("style.css")
    for query in ["prefers-color-scheme", "print", "forced-colors", "prefers-reduced-motion", "prefers-contrast"] {
      #expect(style.contains(query), "\(query)")
    }
  }

  @Test("high contrast is the same whether the system or the page asks for it, and no accent is above it")
  func contrast() throws {
    let style = try text("style.css")
    let asked = style.components(separatedBy: "@media (prefers-contrast: more) {\n  :root:root {\n").dropFirst()
    let set = style.components(separatedBy: "[data-contrast=\"more\"]:root {\n").dropFirst()
    let rules = try [asked, set].map { parts in
      try #require(parts.first).prefix { $0 != "}" }.split(separator: "\n").map {
        String($0.drop { $0 == " " })
      }.filter { !$0.isEmpty }
    }
    #expect(parts(asked, set) == [1, 1])
    #expect(rules[0] == rules[1] && rules[0].count == 6)
  }

  private func parts(_ lists: ArraySlice<String>...) -> [Int] { lists.map(\.count) }

  @Test("the scripts of the search are small modules that write no markup and know no other address")
  func searchScripts() throws {
    let scripts = try ["search.js", "search-index.js", "search-text.js"].map(text)
    #expect(scripts.reduce(0) { $0 + $1.utf8.count } < 20 * 1024)
    for danger in [
      "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function(", "http:", "https:",
    ] {
      for script in scripts { #expect(!script.contains(danger), "\(danger)") }
    }
  }

  @Test("the icon is a drawing and nothing more")
  func icon() throws {
    let icon = try text("icon.svg")
    #expect(icon.hasPrefix("<svg"))
    for danger in ["<script", "javascript:", "onload", "href"] { #expect(!icon.contains(danger), "\(danger)") }
  }
}
