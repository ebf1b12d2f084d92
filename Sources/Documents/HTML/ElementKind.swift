import CGumbo

/// What an element is to a reader. THE table of elements (HTML 15.3, and what browsers keep of older pages).
enum ElementKind {
  /// It has no text to see: scripts, styles, what is shown instead of something else.
  case unseen
  case inline
  case block
  case heading(Int)
  case lineBreak
  case list(isOrdered: Bool)
  case item
  case table
  case row
  case cell
  case bold
  case link
  case centered
  case preformatted
  case title
  /// A field or button of a form, which is no text of the page.
  case control
  case navigation
  case header
  case footer
  /// Where a header or footer is one of the page no more.
  case article

  init(_ tag: GumboTag) {
    self = Self.kinds[tag.rawValue] ?? .inline
  }

  private static let kinds: [UInt32: ElementKind] = {
    var kinds: [UInt32: ElementKind] = [:]
    for (kind, tags) in tags { for tag in tags { kinds[tag.rawValue] = kind } }
    return kinds
  }()

  private static let tags: [(ElementKind, [GumboTag])] = [
    (
      .unseen,
      [
        GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_NOFRAMES,
        GUMBO_TAG_NOEMBED, GUMBO_TAG_IFRAME, GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO, GUMBO_TAG_CANVAS, GUMBO_TAG_DATALIST,
        GUMBO_TAG_META, GUMBO_TAG_LINK, GUMBO_TAG_BASE, GUMBO_TAG_PARAM, GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK,
        GUMBO_TAG_AREA, GUMBO_TAG_FRAME, GUMBO_TAG_FRAMESET,
      ]
    ),
    (
      .block,
      [
        GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_DIV, GUMBO_TAG_P, GUMBO_TAG_SECTION, GUMBO_TAG_ADDRESS,
        GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_FIGURE, GUMBO_TAG_FIGCAPTION,
        GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY, GUMBO_TAG_FORM, GUMBO_TAG_FIELDSET, GUMBO_TAG_HR, GUMBO_TAG_HGROUP,
        GUMBO_TAG_CAPTION, GUMBO_TAG_MARQUEE,
      ]
    ),
    (.heading(1), [GUMBO_TAG_H1]), (.heading(2), [GUMBO_TAG_H2]), (.heading(3), [GUMBO_TAG_H3]),
    (.heading(4), [GUMBO_TAG_H4]), (.heading(5), [GUMBO_TAG_H5]), (.heading(6), [GUMBO_TAG_H6]),
    (.lineBreak, [GUMBO_TAG_BR]), (.list(isOrdered: true), [GUMBO_TAG_OL]),
    (.list(isOrdered: false), [GUMBO_TAG_UL, GUMBO_TAG_MENU, GUMBO_TAG_DIR]), (.item, [GUMBO_TAG_LI]),
    (.table, [GUMBO_TAG_TABLE]), (.row, [GUMBO_TAG_TR]), (.cell, [GUMBO_TAG_TD, GUMBO_TAG_TH]),
    (.bold, [GUMBO_TAG_B, GUMBO_TAG_STRONG]), (.link, [GUMBO_TAG_A]), (.centered, [GUMBO_TAG_CENTER]),
    (.preformatted, [GUMBO_TAG_PRE, GUMBO_TAG_LISTING, GUMBO_TAG_XMP, GUMBO_TAG_PLAINTEXT]),
    (.title, [GUMBO_TAG_TITLE]),
    (
      .control,
      [
        GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_OPTION, GUMBO_TAG_OPTGROUP, GUMBO_TAG_TEXTAREA, GUMBO_TAG_LABEL,
        GUMBO_TAG_LEGEND,
      ]
    ),
    (.navigation, [GUMBO_TAG_NAV, GUMBO_TAG_ASIDE]), (.header, [GUMBO_TAG_HEADER]), (.footer, [GUMBO_TAG_FOOTER]),
    (.article, [GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN]),
  ]
}

/// Whether an element of SVG or MathML has text that says what it is, and is not seen.
enum ForeignElement {
  static func isUnseen(_ tag: GumboTag) -> Bool {
    [GUMBO_TAG_TITLE, GUMBO_TAG_DESC, GUMBO_TAG_STYLE, GUMBO_TAG_SCRIPT].contains(tag)
  }
}
