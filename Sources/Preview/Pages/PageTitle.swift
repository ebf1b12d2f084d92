/// The title of a page that the tool has written, as text.
enum PageTitle {
  /// Nil where there is none.
  static func of(_ page: [UInt8]) -> String? {
    guard let open = page[...].range(of: "<title>")?.upperBound,
      let close = page[open...].range(of: "</title>")?.lowerBound
    else { return nil }
    return unescaped(String(decoding: page[open..<close], as: UTF8.self))
  }

  /// The references that SafeHTML writes, back to what they stand for; `&` last, or `&amp;lt;` would become `<`.
  private static func unescaped(_ text: String) -> String {
    var text = text
    for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      text = text.replacing(reference, with: character)
    }
    return text
  }
}
