import Diagnostics
import SafeHTML

/// What a browser's copy of a page gets while it is served; the file never has it.
struct Injection {
  /// Tells one state of the preview's own script and style from another.
  let scriptVersion: String
  let language: Language

  /// The script with what it must know.
  ///
  /// - Parameters:
  ///   - page: the version of the page that it is put into.
  ///   - isWhole: whether the page itself tells what is wrong, so that no overlay is needed.
  /// - Returns: the element.
  /// - Returns: the element.
  func script(page: String, isWhole: Bool = false) -> HTML {
    """
    <script src="/-/reload.js" defer \(attribute: "data-page", page) \(attribute: "data-script", scriptVersion) \
    \(attribute: "data-lost", PreviewWords.lost(language)) \
    \(attribute: "data-whole", if: isWhole)></script>
    """
  }

  /// The page with the script at the end of its head.
  ///
  /// Its content security policy lets a page reach nothing: the first of two directives of a name counts
  /// (CSP Level 3, 2.2.1), so what the script needs goes in front, unless the page itself allows it.
  func revised(_ page: [UInt8], version: String) -> [UInt8] {
    guard let end = page[...].range(of: "</head>")?.lowerBound else { return page }
    var head = Array(page[..<end])
    if head[...].range(of: "connect-src 'self'") == nil,
      let opening = head[...].range(of: "http-equiv=\"Content-Security-Policy\" content=\"")?.upperBound
    {
      head.insert(contentsOf: Array("connect-src 'self'; ".utf8), at: opening)
    }
    return head + script(page: version).bytes + Array("\n".utf8) + page[end...]
  }
}
