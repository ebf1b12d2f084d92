/// What an element hands down to what lies in it.
struct PageLook {
  var run = RunLook()
  var place = SourceBlock.Place.body
  var alignment = SourceBlock.Alignment.start
  var isPreformatted = false
  /// In an article or the main part, whose header and footer belong to the text (HTML-AAM, header and footer).
  var isInArticle = false
  var isHidden = false
  var heading: Int?
  var listStyle: String?

  /// The look within an element of a kind.
  func within(_ kind: ElementKind, _ node: PageNode, _ style: InlineStyle) -> PageLook {
    var look = self
    switch kind {
    case .bold: look.run.isBold = true
    case .link: look.run.link = node["href"] ?? look.run.link
    case .centered: look.alignment = .center
    case .preformatted: look.isPreformatted = true
    case .heading(let level): look.heading = level
    case .title: look.place = .documentTitle
    case .control, .navigation: look.place = .navigation
    case .header: if !isInArticle, place == .body { look.place = .head }
    case .footer: if !isInArticle, place == .body { look.place = .foot }
    case .article: look.isInArticle = true
    default: break
    }
    look.apply(node, style)
    // Where a table stands says nothing of its text, as in the quirks mode in which browsers show old pages (HTML 15.3.8).
    if case .table = kind { look.alignment = style.alignment ?? .start }
    return look
  }

  private mutating func apply(_ node: PageNode, _ style: InlineStyle) {
    isHidden = isHidden || style.isHidden || node["hidden"] != nil
    run.isBold = style.isBold ?? run.isBold
    alignment = style.alignment ?? node["align"].flatMap { InlineStyle.alignment($0) } ?? alignment
    isPreformatted = style.isPreformatted ?? isPreformatted
    listStyle = style.listStyle ?? listStyle
    switch node["role"]?.lowercased() {
    case "navigation"?, "complementary"?, "search"?, "menu"?, "menubar"?, "button"?, "toolbar"?: place = .navigation
    case "banner"?: if place == .body { place = .head }
    case "contentinfo"?: if place == .body { place = .foot }
    case "main"?, "article"?: isInArticle = true
    default: break
    }
  }
}

extension ElementKind {
  /// Whether a paragraph ends before and behind an element; its own style may say otherwise.
  func isBlock(_ style: InlineStyle) -> Bool {
    switch self {
    case .inline, .bold, .link: style.isBlock ?? false
    case .control: style.isBlock ?? true
    case .lineBreak, .unseen: false
    case .block, .heading, .centered, .preformatted, .header, .footer, .navigation, .article:
      style.isBlock ?? true
    case .list, .item, .table, .row, .cell, .title: true
    }
  }
}
