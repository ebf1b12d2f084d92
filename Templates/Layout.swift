import Addresses
import Pages
import SafeHTML

// How templates are written: a piece that may be absent or many ends its own line, and stands before a `\` that joins
// the next line to it; so no blank lines arise.

/// What a stylesheet knows a whole page by.
enum PageStyle {
  /// Any page.
  case plain
  /// A notice, which prints as an official document.
  case notice
  /// A ledger, which prints on wide paper.
  case ledger

  /// The start of the body.
  fileprivate var body: HTML {
    switch self {
    case .plain: "<body>"
    case .notice: "<body class=\"notice\">"
    case .ledger: "<body class=\"ledger-page\">"
    }
  }
}

extension PageFrame {
  /// A whole page around `main`, which ends its last line.
  ///
  /// - Parameters:
  ///   - style: what a stylesheet knows the page by.
  ///   - data: what the page says of itself to machines.
  ///   - script: a module of the page's own.
  ///   - main: its own content.
  /// - Returns: the whole page.
  func html(_ style: PageStyle = .plain, data: JSON? = nil, script: WebAddress? = nil, main: HTML) -> HTML {
    """
    <!doctype html>
    <html \(attribute: "lang", language)>
    \(head(data, script: script))
    \(style.body)
    <a class="skip" href="#main">\(Words.skip)</a>
    \(preview.map { $0.html })\
    \(if: isDemonstration, demonstration)\
    \(header)
    \(trail)\
    <main id="main">
    \(main)\
    </main>
    \(contactSection)\
    \(footer.html(host: host))
    </body>
    </html>

    """
  }

  private var demonstration: HTML {
    """
    <aside class="demonstration" \(attribute: "aria-label", Words.note)>\(Words.demonstration)</aside>

    """
  }
}
