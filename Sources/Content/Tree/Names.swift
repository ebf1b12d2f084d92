/// Addresses that the site itself needs (design, section 4). THE list.
enum ReservedAddress {
  /// No organ and no free page can have one of these.
  static let ofOrgans = [
    "changes", "contact", "search", "data", "pages", "assets", "rounds", "index.html", "404.html", "sitemap.xml",
    "robots.txt", "favicon.ico", "style.css", "theme.css", "icon.svg",
  ]
  /// No area and no finding that lies in a notice's own folder.
  static let inNotices = ["ledger", "index.html"]
}

/// Files that editors, offices and systems leave behind; they are no content and nobody meant them to be.
package enum OfficeDebris {
  /// Whether a file or folder of this name is one.
  package static func contains(_ name: String) -> Bool {
    let bytes = name.utf8
    if bytes.first == UInt8(ascii: ".") || bytes.last == UInt8(ascii: "~") || bytes.starts(with: "~$".utf8) {
      return true
    }
    if bytes.first == UInt8(ascii: "#"), bytes.last == UInt8(ascii: "#") { return true }
    if bytes.suffix(3).elementsEqual(".md".utf8) { return false }
    let lower = name.lowercased()
    return ["thumbs.db", "desktop.ini", "ehthumbs.db"].contains(lower)
      || [".bak", ".tmp", ".swp", ".swo", ".orig", ".rej", ".part", ".crdownload"].contains { lower.hasSuffix($0) }
  }
}
