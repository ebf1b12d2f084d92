import Pages
import SafeHTML

extension SearchPage {
  var html: HTML {
    frame.html(
      main: """
        <h1>\(Words.search)</h1>
        \(form)
        <noscript><p>\(Words.searchNeedsScripts)</p></noscript>
        <p id="found" role="status"></p>
        <div id="results" \(attribute: "data-kinds", Words.kinds.joined(separator: ",")) \
        \(attribute: "data-site", Words.ownPages) \(attribute: "data-searching", Words.searching) \
        \(attribute: "data-found", Words.found) \(attribute: "data-found-here", Words.foundHere) \
        \(attribute: "data-at-most", Words.foundAtMost) \
        \(attribute: "data-nothing", Words.foundNothing) \(attribute: "data-type", Words.typeSomething) \
        \(attribute: "data-failed", Words.searchFailed) \(attribute: "data-all", Words.allOfOrgan) \
        \(attribute: "data-everywhere", Words.searchEverywhere)></div>
        <p><button type="button" id="more" hidden>\(Words.moreResults)</button></p>
        \(listing)\
        <script type="module" \(src: script)></script>

        """)
  }

  private var form: HTML {
    """
    <form class="search" role="search" \(action: address)>
    <p><label for="q">\(Words.searchFor)</label>
    <input type="search" id="q" name="q" autocomplete="off" maxlength="100" aria-describedby="found"></p>
    <p><label for="status">\(Words.status)</label>
    <select id="status" name="status">
    <option value="">\(Words.anyStatus)</option>
    \(each: StatusMark.allCases, { option($0) })\
    </select></p>
    <p><button>\(Words.search)</button></p>
    </form>
    """
  }

  private func option(_ mark: StatusMark) -> HTML {
    """
    <option \(attribute: "value", mark.rawValue) \(attribute: "data-kind", ReadKind.leaf(mark).digit)>\
    \(Words.nameApart(mark))</option>

    """
  }

  /// Where every finding is listed, for who has no scripts, or does not know what to look for.
  private var listing: HTML {
    if organs.isEmpty {
      return """
        <p>\(Words.noOrgan)</p>

        """
    }
    return """
      <h2>\(Words.allFindings)</h2>
      <ul>
      \(each: organs, { $0.html })\
      </ul>

      """
  }
}

extension SearchPage.OrganLinks {
  fileprivate var html: HTML {
    """
    <li>\(organ.html)\(if: !ledgers.isEmpty, links)</li>

    """
  }

  private var links: HTML {
    """

    <ul>
    \(each: ledgers, { "<li>\($0.html)</li>\n" })\
    </ul>

    """
  }
}

extension ReadKind {
  /// Its place in the list, as the files of the search have it.
  fileprivate var digit: String { String(place, radix: 16) }
}
