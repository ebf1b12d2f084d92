extension RelativePath {
  /// Where a reference in this file leads: `../x.md`, read relative to the folder that holds the file.
  ///
  /// The reference is a plain path: the caller has taken off a fragment and undone percent-encoding. `.` and `..` are
  /// resolved by name alone, as for addresses (RFC 3986, 5.2.4), except that going above the root is no reference at
  /// all. One trailing slash is ignored.
  ///
  /// - Returns: the path below the same root; nil when the reference is empty, absolute, leads out of the root or to
  ///   the root itself, or names something that no path may hold.
  public func resolving(_ reference: String) -> RelativePath? {
    let slash = UInt8(ascii: "/")
    var parts = reference.utf8.split(separator: slash, omittingEmptySubsequences: false)
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    var folders = text.utf8.split(separator: slash).dropLast()
    for part in parts {
      switch Substring(part) {
      case "": return nil
      case ".": continue
      case "..":
        if folders.popLast() == nil { return nil }
      default: folders.append(part)
      }
    }
    return RelativePath(folders.map { String(Substring($0)) }.joined(separator: "/"))
  }
}
