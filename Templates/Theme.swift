import Pages

extension Theme {
  /// As a stylesheet that follows the tool's own.
  var css: String {
    """
    :root { --link: \(light); }
    @media screen and (prefers-color-scheme: dark) { :root { --link: \(dark); } }

    """
  }
}
