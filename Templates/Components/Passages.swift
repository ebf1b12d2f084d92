import Pages
import SafeHTML

/// An author's text.
func passages(_ passages: [PassageShown]) -> HTML {
  "\(each: passages, { $0.html })"
}

extension PassageShown {
  fileprivate var html: HTML {
    switch self {
    case .heading(let level, let id, let content): headingElement(level, id: id, content.html)
    case .prose(let prose): prose.lines
    }
  }
}

extension Prose {
  /// The author's text, which ends its last line.
  var lines: HTML { html.bytes.last == UInt8(ascii: "\n") ? html : html + "\n" }
}

/// A heading of level 2 to 6.
func headingElement(_ level: Int, id: String, _ content: HTML) -> HTML {
  switch level {
  case ...2: "<h2 \(attribute: "id", id)>\(content)</h2>\n"
  case 3: "<h3 \(attribute: "id", id)>\(content)</h3>\n"
  case 4: "<h4 \(attribute: "id", id)>\(content)</h4>\n"
  case 5: "<h5 \(attribute: "id", id)>\(content)</h5>\n"
  default: "<h6 \(attribute: "id", id)>\(content)</h6>\n"
  }
}
