// Why: with the same flags and the same modules, what a template may do compiles.

@_spi(Unescaped) import SafeHTML
import Addresses

func html(_ text: String, _ note: String?, _ address: WebAddress, _ lines: [String]) -> HTML {
  """
  <p \(attribute: "title", note) \(attribute: "max", 3)>\(text) \(3)</p>
  \(note.map { "<p>\($0)</p>" })
  \(if: lines.isEmpty, "<br>")
  \(each: lines, { "<li><a \(href: address)>\($0)</a></li>" })
  <script type="application/ld+json">\(json: ["text": .string(text)])</script>
  """
}

func html(_ bytes: [UInt8]) -> HTML { HTML(unescaped: bytes) }
func html(_ address: String) -> HTML? { WebAddress(address).map { "<a \(href: $0)>x</a>" } }
