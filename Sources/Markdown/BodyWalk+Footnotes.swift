import Addresses
import SafeHTML

extension BodyWalk {
  /// Reserves the ids of footnotes before a heading can get one, and tells what is wrong with them.
  mutating func prepareFootnotes() {
    let findings = tree.footnoteFindings
    for footnote in findings.doubled { mistakes.report(.footnoteTwice, lines.trimmedLine(footnote.lowerBound)) }
    for footnote in findings.unused { mistakes.report(.footnoteUnused, lines.trimmedLine(footnote.lowerBound)) }
    for (number, uses) in findings.uses.enumerated() {
      _ = ids.take(FootnoteName.footnote(number + 1))
      for use in 1...max(1, uses) { _ = ids.take(FootnoteName.reference(number + 1, use)) }
    }
  }

  /// Writes the number that leads to a footnote. In the plain text, which is searched, there is none.
  mutating func writeReference(_ node: SyntaxNode) {
    guard let place = node.place else { return writeLooseReference(node) }
    let (number, use) = (place.lowerBound, place.count)
    writer.append(
      """
      <sup><a \(href: .fragment(ids.take(FootnoteName.footnote(number)))) \
      \(attribute: "id", ids.take(FootnoteName.reference(number, use))) role="doc-noteref">[\(number)]</a></sup>
      """)
  }

  /// A reference to a footnote that is not there stays as it was written.
  private mutating func writeLooseReference(_ node: SyntaxNode) {
    let written = Array("[^".utf8) + node.label + Array("]".utf8)
    written.withUnsafeBufferPointer { bytes in
      mistakes.report(.footnoteMissing, finder.place(of: bytes))
      writer.visible(bytes)
    }
  }

  mutating func writeFootnotes(_ isEntering: Bool) {
    writer.freshLine()
    writer.blockBoundary()
    if isEntering {
      writer.markup("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>")
    } else {
      writer.endBlock("</ol>\n</section>")
    }
  }

  mutating func writeFootnote(_ node: SyntaxNode, _ isEntering: Bool) {
    writer.blockBoundary()
    guard isEntering else {
      // Behind a list or a table they stand by themselves.
      if node.lastChild?.kind != .paragraph {
        writer.freshLine()
        writer.markup("<p>")
        writeBackLinks(of: node)
        writer.endBlock("</p>")
      }
      return writer.endItem()
    }
    writer.freshLine()
    writer.append("<li \(attribute: "id", ids.take(FootnoteName.footnote(node.place?.lowerBound ?? 0)))>")
  }

  /// The ways back to where a footnote belongs.
  mutating func writeBackLinks(of footnote: SyntaxNode) {
    guard let place = footnote.place else { return }
    for use in 1...max(1, place.count) {
      let label = place.count > 1 ? FootnoteName.wayBack(use) : FootnoteName.wayBack
      let id = ids.take(FootnoteName.reference(place.lowerBound, use))
      writer.append(" <a \(href: .fragment(id)) role=\"doc-backlink\" \(attribute: "aria-label", label)>↩</a>")
    }
  }
}

/// What footnotes are called: their ids, and THE words that a body of Markdown has of its own.
enum FootnoteName {
  static let wayBack = "返回正文"

  static func wayBack(_ use: Int) -> String { "返回正文第\(use)处" }
  static func footnote(_ number: Int) -> String { "fn-\(number)" }
  static func reference(_ number: Int, _ use: Int) -> String {
    use == 1 ? "fnref-\(number)" : "fnref-\(number)-\(use)"
  }
}
