import Foundation
import TestSupport

extension WebDriver {
  /// What axe-core finds on the page that stands there, in the words of its rules: WCAG 2.2 to AA, and good practice.
  func axeViolations() throws -> [String] {
    guard let axe = Checkers.axe else { return ["axe-core is not installed"] }
    if try text("typeof axe") == "undefined" {
      try command("POST", "/execute/sync", ["script": Self.source(axe), "args": [Any]()])
    }
    try command("POST", "/timeouts", ["script": 120_000])
    let found = try command("POST", "/execute/async", ["script": Self.run, "args": [Any]()])
    return found as? [String] ?? ["axe-core said nothing: \(found)"]
  }

  private static func source(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
  }

  /// target-size (WCAG 2.5.8) is of AA, and off unless asked for.
  private static let run = """
    const done = arguments[arguments.length - 1];
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    axe.run({ runOnly: tags, rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] }).then(
      result => done(result.violations.flatMap(violation => violation.nodes.slice(0, 5).map(
        node => `${violation.id}: ${node.target.join(" ")}: ${node.any.concat(node.all, node.none).map(
          check => check.message).join("; ")}`))),
      error => done([String(error)]));
    """
}
