import Foundation

extension BuiltSite {
  /// Every address in every page that leads nowhere, with the page it stands on.
  ///
  /// Within the site an address is a path below the base address, or a fragment; whatever else is refused.
  ///
  /// - Parameter base: where the site stands, with a slash at the end.
  /// - Returns: `page: address`, in the order of the pages.
  package func brokenLinks(base: String) -> [String] {
    pagesInOrder.flatMap { name, page in
      page.tags.flatMap { tag in
        ["href", "src", "srcset", "action", "poster", "data"].compactMap { tag[$0] }
      }
      .filter { !leads($0, from: name, base: base) }
      .map { "\(name): \($0)" }
    }
  }

  /// Whether an absolute address of the site (`https://…`) leads to a file.
  package func holds(_ address: String, base: String) -> Bool {
    address.hasPrefix(base) && file(at: String(address.dropFirst(base.count))) != nil
  }

  /// The file that a whole address of the site shows; nil where there is none.
  package func file(shownAt address: String, base: String) -> String? {
    address.hasPrefix(base) ? file(at: String(address.dropFirst(base.count))) : nil
  }

  private func leads(_ address: String, from name: String, base: String) -> Bool {
    if address.hasPrefix("mailto:") || address.hasPrefix("tel:") { return true }
    if address.hasPrefix(base) { return holds(address, base: base) }
    if address.hasPrefix("https://") || address.hasPrefix("http://") { return true }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    var target: String? = name
    if !parts[0].isEmpty {
      let prefix = String(base.drop { $0 != ":" }.dropFirst("://".count).drop { $0 != "/" })
      target = parts[0].hasPrefix(prefix) ? file(at: String(parts[0].dropFirst(prefix.count))) : nil
    }
    guard let target else { return false }
    guard parts.count == 2 else { return true }
    guard let fragment = parts[1].removingPercentEncoding else { return false }
    return pages[target]?.ids.contains(fragment) ?? false
  }

  /// The file that a server gives for a path below the base.
  private func file(at path: String) -> String? {
    guard let path = path.removingPercentEncoding else { return nil }
    let name = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    return files[name] == nil ? nil : name
  }
}
