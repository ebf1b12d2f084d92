import Pages
import SafeHTML

extension PageTags {
  /// The tags of government sites (国办发〔2017〕47号, annex 2).
  var html: HTML {
    """
    <meta name="SiteName" \(attribute: "content", siteName)>
    <meta name="SiteDomain" \(attribute: "content", siteDomain)>
    <meta name="SiteIDCode" \(attribute: "content", siteIDCode)>
    \(column.map { $0.html })\
    \(article.map { $0.html })
    """
  }
}

extension ColumnTags {
  fileprivate var html: HTML {
    """
    <meta name="ColumnName" \(attribute: "content", Words.label(name))>
    <meta name="ColumnDescription" \(attribute: "content", Words.summary(summary))>
    <meta name="ColumnKeywords" \(attribute: "content", Words.keywords(keywords))>
    <meta name="ColumnType" \(attribute: "content", Words.columnType(kind))>

    """
  }
}

extension ArticleTags {
  fileprivate var html: HTML {
    """
    <meta name="ArticleTitle" \(attribute: "content", title)>
    \(published.map { Self.tag(day: $0) })\
    <meta name="ContentSource" \(attribute: "content", source)>
    <meta name="Keywords" \(attribute: "content", Words.keywords(keywords))>
    \(author.map { Self.tag(author: $0) })\
    <meta name="Url" \(content: address)>

    """
  }

  private static func tag(day: String) -> HTML {
    """
    <meta name="PubDate" \(attribute: "content", Words.published(day))>

    """
  }

  private static func tag(author: String) -> HTML {
    """
    <meta name="Author" \(attribute: "content", author)>

    """
  }
}
