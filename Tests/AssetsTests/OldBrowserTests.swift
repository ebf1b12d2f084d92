import Foundation
import Testing

@testable import Assets

/// Phones of 2019 read the site as well, and browsers made of the Chromium of then; looked at in Chromium 69 and 83.
@Suite("What an older browser makes of the files that every site has")
struct OldBrowserTests {
  private func text(_ name: String) throws -> String {
    let asset = try #require(StaticAsset.all.first { "\($0.name)" == name })
    return String(decoding: asset.bytes, as: UTF8.self)
  }

  /// The style sheet without its comments, and without what is only for browsers that know a selector.
  private func style() throws -> String {
    let style = try text("style.css").components(separatedBy: "/*").enumerated().map { index, part in
      index == 0 ? part : part.components(separatedBy: "*/").dropFirst().joined(separator: "*/")
    }.joined()
    return style.components(separatedBy: "@supports selector(").enumerated().map { index, part in
      index == 0 ? part : part.components(separatedBy: "\n}\n").dropFirst().joined(separator: "\n}\n")
    }.joined()
  }

  /// The selectors of each rule.
  private func selectors(in style: String) -> [[String]] {
    style.split(separator: "{").dropLast().compactMap { part in
      let head = part.split(whereSeparator: { "};".contains($0) }).last.map(String.init) ?? ""
      let list = head.trimmingCharacters(in: .whitespacesAndNewlines)
      return list.isEmpty || list.hasPrefix("@") ? nil : parts(list)
    }
  }

  /// A list at its commas, but for those in parentheses.
  private func parts(_ list: String) -> [String] {
    var depth = 0
    var parts = [""]
    for character in list {
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts
  }

  private static let newSelectors = [
    ":is(", ":where(", ":has(", ":focus-visible", ":popover-open", ":open", "::backdrop", ":user-",
  ]

  @Test("A selector that it does not know takes no other with it: a rule has such ones alone, or none")
  func lists() throws {
    let mixed = { (list: [String]) in
      let known = list.filter { selector in !Self.newSelectors.contains { selector.contains($0) } }
      return !known.isEmpty && known.count < list.count
    }
    #expect(mixed(selectors(in: "a { } @media print { p, a:has(b) { top: 0 } }")[1]))
    let rules = selectors(in: try style())
    #expect(rules.count > 250)
    for rule in rules where mixed(rule) { Issue.record("\(rule.joined(separator: ","))") }
  }

  @Test("Margins and paddings are in no shorthands that it does not know: text would touch the edge of the screen")
  func shorthands() throws {
    let style = try style()
    for side in ["inline", "block"] {
      for name in ["margin-\(side):", "padding-\(side):", "border-\(side):", "inset-\(side)"] {
        #expect(!style.contains(name), "\(name)")
      }
    }
    // A shorthand of which one part cannot be computed is lost whole.
    #expect(!style.contains("font: 400 var("))
  }

  @Test(
    "The scripts say nothing that came later: there would be no setting, no search and no filter",
    arguments: ["ledger.js", "search.js", "search-index.js", "search-text.js", "settings.js"])
  func scripts(name: String) throws {
    let script = try text(name)
    for late in [
      "?.", "??", "||=", "&&=", ".at(", ".replaceAll(", ".replaceChildren(", "structuredClone", "fromEntries",
      ".hasOwn(", ".findLast", ".toSorted(", ".size ", "this.#", "static {", "_000", "(?<", "Promise.any",
      "checkVisibility", ".ariaBusy",
    ] {
      #expect(!script.contains(late), "\(late)")
    }
    #expect(!script.split(separator: "\n").contains { $0.hasPrefix("await ") }, "await outside of functions")
  }
}
