import CCommonMark

/// The library that parses Markdown.
public enum MarkdownLibrary {
  /// Its version: another one may give other HTML for the same text.
  public static var version: String { String(cString: cmark_version_string()) }
}
