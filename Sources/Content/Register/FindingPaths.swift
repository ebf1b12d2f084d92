import Files

extension FindingRegister {
  /// What may be typed for the findings of a content folder, from names alone and without reading any file: their paths
  /// without endings, in order. For who types and waits.
  ///
  /// - Parameter root: the content folder.
  /// - Returns: the paths of findings and 具体问题, for shells that complete them.
  /// - Throws: where the folder cannot be listed.
  public static func paths(_ root: Root) throws(FileError) -> [String] {
    try root.listing().compactMap { entry in
      let parts = entry.path.components
      // Below an organ and a notice; nothing in `pages` or `assets` is a finding.
      guard entry.kind == .file, parts.count > 2, parts[0] != "pages", parts[0] != "assets" else { return nil }
      let name = entry.path.name
      guard name.hasSuffix(".md"), !OfficeDebris.contains(name), let folder = entry.path.parent else { return nil }
      if name == FileKind.finding.marker { return folder.text }
      return others.contains(name) ? nil : String(entry.path.text.dropLast(".md".count))
    }
  }

  /// Markers of what is no finding.
  private static let others = [FileKind.organ, .notice, .area].compactMap(\.marker)
}
