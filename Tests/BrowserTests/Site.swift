import Foundation
import TestSupport

/// The sites that are looked at.
enum Site: String, CaseIterable, Sendable {
  /// One organ: the project's sample.
  case sample
  /// What `gongkai new` lays down.
  case starter
  /// The same with a face of its own.
  case faced
  /// Several organs.
  case portal
  /// Pages with mistakes, which the checks must find.
  case broken

  /// Those that must be without fault.
  static let whole: [Site] = [.sample, .starter, .portal]

  /// Where it says that it stands.
  static let base = "https://gongkai.example/"

  /// Builds it into a folder.
  func build() async throws -> BuiltSite {
    switch self {
    case .sample: return try await BuiltSite(content: Sample.content, "--base-url", Self.base)
    case .starter:
      let scratch = try Scratch()
      _ = try await Tool.run(["new", "site"], in: scratch.path)
      return try await BuiltSite(content: scratch("site/Content"), "--base-url", Self.base)
    case .faced:
      let scratch = try Scratch()
      _ = try await Tool.run(["new", "site"], in: scratch.path)
      let settings = try scratch.text("site/Content/site.yaml")
      try scratch.write(settings + face, to: "site/Content/site.yaml")
      try scratch.write(PortalContent.picture, to: "site/Content/assets/logo.png")
      let about = "site/Content/pages/about.md"
      let text = try scratch.text(about)
      let former = "---\naliases: [/old/about.html, /former/place/]"
      try scratch.write(
        former + text.dropFirst(3).replacing("---\n", with: "---\n\n![一张图](../assets/late.png)\n"), to: about)
      try scratch.write(PortalContent.largePicture, to: "site/Content/assets/late.png")
      return try await BuiltSite(content: scratch("site/Content"), "--base-url", Self.base)
    case .portal:
      let scratch = try Scratch(PortalContent.files)
      try scratch.write(PortalContent.largePicture, to: "Content/assets/chart.png")
      return try await BuiltSite(content: scratch("Content"), "--base-url", Self.base)
    case .broken: return try BuiltSite(Scratch(copyOf: Self.brokenPages), "Broken")
    }
  }

  private var face: String {
    """

    accent: "#8a1c1c"
    logo:
      picture: assets/logo.png
      alt: 院徽

    """
  }

  private static let brokenPages = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Broken"
}

extension BuiltSite {
  /// The paths of pages to look at: all, but of many that lie side by side the first, the second and the last.
  var paths: [String] {
    var siblings: [String: [String]] = [:]
    for (name, _) in pagesInOrder {
      let path = name.hasSuffix("/index.html") || name == "index.html" ? String(name.dropLast(10)) : name
      let above = path.split(separator: "/").dropLast().joined(separator: "/")
      siblings[above, default: []].append(path)
    }
    return siblings.sorted { $0.key < $1.key }.flatMap { _, paths in
      paths.count > 4 ? Array(paths.prefix(2)) + [paths[paths.count - 1]] : paths
    }
  }
}
