import Pages
import SafeHTML

extension HomePage {
  var html: HTML {
    frame.html(
      data: frame.organization(frame.host, alternate: nil),
      main: """
        \(counts.map { standing($0) } ?? "<h1>\(title)</h1>\n<p>\(Words.noOrgan)</p>\n")\
        \(counts.map { $0.overview(Words.progressByStatus) })\
        \(countedAgain(continuing))\
        \(areaCounts(areas, of: areasOf))\
        \(progress.map { $0.html })\
        \(if: hasOrgan, lists)
        """)
  }

  private func standing(_ counts: CountsShown) -> HTML {
    """
    <h1 class="standing">\(frame.asOf.map { "\(Words.asOf)\($0.html)\(Words.comma)" })\(Words.rate(counts))</h1>

    """
  }

  private var lists: HTML {
    """
    <h2>\(Words.changes)</h2>
    \(changesList(changes))\
    \(if: !changes.isEmpty, frame.changesLinks)\
    <h2>\(Words.notices)</h2>
    \(if: notices.isEmpty, "<p>\(Words.noNotice)</p>\n", else: noticeList)
    """
  }

  private var noticeList: HTML {
    """
    <ul>
    \(each: notices, { "<li>\($0.date.html) \($0.link.html)</li>\n" })\
    </ul>

    """
  }
}
