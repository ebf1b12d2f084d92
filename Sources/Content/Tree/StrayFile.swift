/// A file that nothing reads: a text is probably a page in the wrong place or with the wrong ending, anything else is
/// only left out.
enum StrayFile {
  static func mistake(of name: String) -> Mistake {
    if let right = rightName(for: name) { return .wrongEnding(right) }
    return [".md", ".yaml", ".yml"].contains(where: name.hasSuffix) ? .strayFile() : .notPublishedFile()
  }

  /// The name with the ending that it should have: Windows hides the `.txt` that its editor adds, and some programs write
  /// endings in capitals or in full.
  private static func rightName(for name: String) -> String? {
    let small = name.lowercased()
    if ["site.yaml", "site.yml", "site.yaml.txt"].contains(small) { return name == "site.yaml" ? nil : "site.yaml" }
    guard !name.hasSuffix(".md"), let ending = [".md.txt", ".markdown", ".md"].first(where: small.hasSuffix) else {
      return nil
    }
    return name.dropLast(ending.count) + ".md"
  }
}
