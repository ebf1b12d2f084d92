import Pages
import SafeHTML

/// Links to what stands before and after; nothing where it stands alone.
func neighbours(_ name: String, previous: TitleLink?, next: TitleLink?) -> HTML {
  if previous == nil, next == nil { return .empty }
  return """
    <nav class="neighbours" \(attribute: "aria-label", name)>
    \(previous.map { "<a \(href: $0.address) rel=\"prev\">\(Words.previous)\($0.title)</a>\n" })\
    \(next.map { "<a \(href: $0.address) rel=\"next\">\(Words.next)\($0.title)</a>\n" })\
    </nav>

    """
}
