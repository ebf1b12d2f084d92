/// A file that every site has, embedded in the tool.
public struct StaticAsset: Sendable {
  /// Its name, at the top of the site: `assets/` belongs to the authors.
  public let name: StaticString
  /// Its bytes.
  public let bytes: [UInt8]

  /// THE list of the files that the tool brings along.
  public static let all: [StaticAsset] = [
    StaticAsset(name: "style.css", bytes: PackageResources.style_css),
    StaticAsset(name: "icon.svg", bytes: PackageResources.icon_svg),
    StaticAsset(name: "settings.js", bytes: PackageResources.settings_js),
    StaticAsset(name: "ledger.js", bytes: PackageResources.ledger_js),
    StaticAsset(name: "search.js", bytes: PackageResources.search_js),
    StaticAsset(name: "search-index.js", bytes: PackageResources.search_index_js),
    StaticAsset(name: "search-text.js", bytes: PackageResources.search_text_js),
  ]
}
