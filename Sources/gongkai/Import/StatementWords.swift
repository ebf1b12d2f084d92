import Diagnostics
import NoticeGrammar
import NoticeImport

/// What a web page says in its head and the notice in it does not: offered to who imports it, and never taken without them.
extension ImportResult {
  /// A day that the page says it was published on, for a notice that bears none.
  var offeredDate: Wording? {
    guard case .refused(.noDate) = state, let day = statements.publishedDay else { return nil }
    return Wording(
      "网页自己写明的发布日期（meta 里的 PubDate）是 \(day)：核对无误就加上 --date \(day)",
      "the page says that it was published (PubDate) on \(day): if that is right, add --date \(day)")
  }

  /// What may be added to `notice.md`.
  var offered: [Wording] {
    guard let notice = notice?.notice else { return [] }
    var lines: [Wording] = []
    if let title = statements.title, !title.isSame(as: notice.title.map(notice.source.text).joined()) {
      lines.append(
        Wording(
          "网页写明的标题（meta 里的 ArticleTitle）是“\(title)”，与读到的标题不同；请核对 notice.md 的 title:",
          "the page says that it is called \(title) (ArticleTitle), which is not the title that was read: check title: in notice.md"
        ))
    }
    if let source = statements.source, !notice.metadata.contains(where: { $0.meaning == .source }) {
      lines.append(
        Wording(
          "网页写明的来源（meta 里的 ContentSource）是“\(source)”，正文里没有；核对无误可以写进 notice.md 的 source:",
          "the page says that it comes from \(source) (ContentSource), the text does not; if that is right, write it as source: in notice.md"
        ))
    }
    if let address = statements.address, address.lowercased().hasPrefix("http") {
      lines.append(
        Wording(
          "网页写明的网址是 \(address)；核对无误可以写进 notice.md 的 sourceURL:",
          "the page says that its address is \(address); if that is right, write it as sourceURL: in notice.md"))
    }
    return lines
  }
}

extension String {
  /// Whether it has the same characters, white space apart.
  fileprivate func isSame(as other: String) -> Bool {
    let seen = { (text: String) in text.unicodeScalars.filter { !$0.isBlank } }
    return seen(self).elementsEqual(seen(other))
  }
}
