import Addresses
import SafeHTML

extension BodyWalk {
  mutating func writeInline(_ node: SyntaxNode, _ isEntering: Bool) {
    switch node.kind {
    case .text:
      if LiteralStars.standIn(node.literal), let place = finder.literalStars() { mistakes.report(.literalStars, place) }
      writeText(node)
    case .softBreak: writer.softBreak(before: node.followingText)
    case .lineBreak: writer.hardBreak()
    case .code:
      writer.markup("<code>")
      writer.visible(node.literal)
      writer.markup("</code>")
      finder.skipCode(node.literal)
    case .emphasis: writer.markup(isEntering ? "<em>" : "</em>")
    case .strong: writer.markup(isEntering ? "<strong>" : "</strong>")
    case .strikethrough: writer.markup(isEntering ? "<del>" : "</del>")
    case .footnoteReference: if isEntering { writeReference(node) }
    case .link: isEntering ? beginLink(node) : endLink()
    case .image: writeImage(node)
    case .htmlInline: reportInlineHTML(node)
    default: break
    }
  }

  private mutating func writeText(_ node: SyntaxNode) {
    let text = node.isAtLineStart ? node.literal.withoutIndent : node.literal
    guard rules.widensPunctuation,
      let wide = FullWidth.converted(text, between: writer.lastScalar, and: node.followingScalar)
    else { return writer.visible(text) }
    wide.withUnsafeBufferPointer { writer.visible($0) }
  }

  private mutating func beginLink(_ node: SyntaxNode) {
    let destination = node.destination
    guard !rules.isUnchecked else { return writeUncheckedLink(node) }
    guard openLink == nil else {
      innerLinks += 1
      mistakes.report(.linkWithinLink, finder.place(ofDestination: destination))
      return
    }
    guard !destination.isEmpty else {
      let place = finder.place(ofOpening: "](")
      mistakes.report(.linkWithoutAddress, place)
      openLink = OpenLink(place: place, hasTag: false, textStart: writer.text.count)
      return
    }
    let place = finder.place(ofDestination: destination)
    let resolution = rules.links.link(String(decoding: destination, as: UTF8.self))
    let address = address(of: resolution, at: place)
    openLink = OpenLink(place: place, hasTag: address != nil, textStart: writer.text.count)
    guard let address else { return }
    writer.attribute("<a href=\"", address.text)
    writeTitle(node)
    writer.markup(">")
  }

  private mutating func writeUncheckedLink(_ node: SyntaxNode) {
    writer.attribute("<a href=\"", node.destination)
    writeTitle(node)
    writer.markup(">")
  }

  private mutating func endLink() {
    guard !rules.isUnchecked else { return writer.markup("</a>") }
    guard innerLinks == 0 else {
      innerLinks -= 1
      return
    }
    guard let link = openLink else { return }
    openLink = nil
    if link.hasTag { writer.markup("</a>") }
    let hasText = writer.text[link.textStart...].contains { $0 > 0x20 }
    if !hasText { mistakes.report(.linkWithoutText, link.place) }
    finder.advance(past: link.place)
  }

  /// Writes a picture that has been entered, up to its end.
  private mutating func writeImage(_ node: SyntaxNode) {
    let opening = finder.place(ofOpening: "![")
    let destination = node.destination
    let place = destination.isEmpty ? opening : finder.place(ofDestination: destination)
    let alt = readAlternativeText(of: node)
    finder.advance(past: place)
    if !alt.contains(where: { $0 > 0x20 }) { mistakes.report(.imageWithoutAlt, opening) }
    defer { alt.withUnsafeBufferPointer { writer.plain($0) } }
    guard !rules.isUnchecked else { return writeImageTag(destination, alt, node, size: nil) }
    guard !destination.isEmpty else {
      mistakes.report(.imageWithoutAddress, place)
      return
    }
    let resolution = rules.links.image(String(decoding: destination, as: UTF8.self))
    guard let address = address(of: resolution, at: place) else { return }
    let size: (width: Int, height: Int)? =
      if case .page(let route, _, _) = resolution { rules.links.size(ofPicture: route) } else { nil }
    address.text.withBytes { writeImageTag($0, alt, node, size: size) }
  }

  private mutating func writeImageTag(
    _ source: UnsafeBufferPointer<UInt8>, _ alt: [UInt8], _ node: SyntaxNode, size: (width: Int, height: Int)?
  ) {
    writer.attribute("<img src=\"", source)
    alt.withUnsafeBufferPointer { writer.attribute(" alt=\"", $0) }
    writeTitle(node)
    if let size {
      writer.attribute(" width=\"", "\(size.width)")
      writer.attribute(" height=\"", "\(size.height)")
    }
    writer.markup(">")
  }

  /// The plain text of a picture's description (CommonMark 0.30, section 6.4); its markup is left out.
  private mutating func readAlternativeText(of image: SyntaxNode) -> [UInt8] {
    var description = ProseWriter()
    while let event = tree.next() {
      let node = event.node
      if !event.isEntering, node == image { break }
      switch node.kind {
      case .text, .code: description.visible(node.literal)
      case .softBreak, .lineBreak: description.softBreak(before: node.followingText)
      case .htmlInline: reportInlineHTML(node)
      default: continue
      }
    }
    return description.text
  }

  private mutating func writeTitle(_ node: SyntaxNode) {
    let title = node.title
    if !title.isEmpty { writer.attribute(" title=\"", title) }
  }

  /// The address that a resolution gives, recorded where it lies within the site; nil when it is broken, which is
  /// reported, or not shown.
  private mutating func address(of resolution: LinkResolution, at place: Range<Int>) -> WebAddress? {
    switch resolution {
    case .address(let address): return address
    case .page(let route, let fragment, let address):
      let range = (rules.start + place.lowerBound)..<(rules.start + place.upperBound)
      references.append(Reference(target: route, fragment: fragment, range: range))
      return address
    case .textOnly: return nil
    case .broken(let cause, let mend, let code):
      mistakes.report(MarkdownMistake(code: code, cause: cause, mend: mend), place)
      return nil
    }
  }
}
