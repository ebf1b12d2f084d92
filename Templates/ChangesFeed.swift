import Pages
import SafeHTML

extension ChangesFeed {
  /// Atom (RFC 4287); the escaping of HTML is that of XML.
  var atom: HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" \(attribute: "xml:lang", language)>
    <id>\(page.text)</id>
    <title>\(Words.feedTitle(of: title))</title>
    \(if: isDemonstration, "<subtitle>\(Words.demonstration)</subtitle>\n")\
    <updated>\(updated.text)</updated>
    <author><name>\(host)</name></author>
    <link rel="self" type="application/atom+xml" \(href: address)/>
    <link rel="alternate" type="text/html" \(href: page)/>
    <icon>\(icon.text)</icon>
    \(each: entries, { $0.atom })\
    </feed>

    """
  }

  /// JSON Feed, version 1.1 (jsonfeed.org).
  var json: JSON {
    let description: [JSON.Member] = isDemonstration ? [.init("description", .string(Words.demonstration))] : []
    return .object(
      [
        .init("version", "https://jsonfeed.org/version/1.1"),
        .init("title", .string(Words.feedTitle(of: title))),
        .init("home_page_url", .string(page.text)),
        .init("feed_url", .string(address.text)),
      ] + description + [
        .init("icon", .string(icon.text)),
        .init("language", .string(language)),
        .init("authors", [["name": .string(host)]]),
        .init("items", .array(entries.map(\.json))),
      ])
  }
}

extension FeedEntry {
  fileprivate var atom: HTML {
    """
    <entry>
    <id>\(address.text)</id>
    <title>\(Words.feedTitle(change))</title>
    <updated>\(updated.text)</updated>
    <link rel="alternate" type="text/html" \(href: address)/>
    <category \(attribute: "term", Words.name(change.status.mark))/>
    \(change.measure.map { "<category \(attribute: "term", Words.measure($0))/>\n" })\
    \(if: change.isReopening, "<category \(attribute: "term", Words.reopened)/>\n")\
    <content type="text">\(Words.feedText(change))</content>
    </entry>

    """
  }

  fileprivate var json: JSON {
    let marks =
      [Words.name(change.status.mark)] + (change.isReopening ? [Words.reopened] : [])
      + (change.measure.map { [Words.measure($0)] } ?? [])
    // A month has no day that could be told; the text tells the month.
    let published: [JSON.Member] = updated.isMonth ? [] : [.init("date_published", .string(updated.text))]
    return .object(
      [
        .init("id", .string(address.text)),
        .init("url", .string(address.text)),
        .init("title", .string(Words.feedTitle(change))),
        .init("content_text", .string(Words.feedText(change))),
      ] + published + [.init("tags", .array(marks.map(JSON.string)))])
  }
}
