import Pages
import SafeHTML

/// The list of contents of a notice; nothing where it has no headings.
func contentsList(_ entries: [ContentsEntry]) -> HTML {
  if entries.isEmpty { return .empty }
  return """
    <nav class="contents" aria-labelledby="contents">
    <h2 id="contents">\(Words.contents)</h2>
    \(ContentsEntry.list(entries))
    </nav>

    """
}

extension ContentsEntry {
  fileprivate static func list(_ entries: [ContentsEntry]) -> HTML {
    """
    <ol>
    \(each: entries, { "<li>\($0.html)</li>\n" })\
    </ol>
    """
  }

  private var html: HTML {
    """
    <a \(href: address)>\(text)</a>\(if: !children.isEmpty, "\n\(Self.list(children))")
    """
  }

  private var text: String {
    switch name {
    case .text(let number, let title): "\(number)\(title)"
    case .area(let name): Words.area(name)
    }
  }
}
