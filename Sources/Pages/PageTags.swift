import Addresses
import Disclosure

/// The tags of government sites (国办发〔2017〕47号, annex 2): meta elements by which pages are read by machines.
public struct PageTags: Hashable, Sendable {
  /// SiteName
  public let siteName: String
  /// SiteDomain
  public let siteDomain: String
  /// SiteIDCode
  public let siteIDCode: String
  /// What is said of a column, or of the column that an article lies in.
  public var column: ColumnTags?
  /// What is said of an article.
  public var article: ArticleTags?
}

/// The tags of a column (栏目).
public struct ColumnTags: Hashable, Sendable {
  /// What kind of column it is.
  public enum Kind: Hashable, Sendable {
    /// About an organ or the site.
    case about
    /// What is disclosed.
    case disclosure
    /// How to reach the organ.
    case contact
  }

  /// ColumnName
  public let name: Label
  /// ColumnDescription
  public let summary: Summary
  /// ColumnKeywords: names from the content, to which the interface adds its own.
  public let keywords: [String]
  /// ColumnType
  public let kind: Kind
}

/// The tags of an article (内容页).
public struct ArticleTags: Hashable, Sendable {
  /// ArticleTitle
  public let title: String
  /// PubDate: the day, `2021-08-27`; nil where only a month is known, since no day is ever invented. It is never the
  /// time of the build.
  public let published: String?
  /// ContentSource
  public let source: String
  /// Keywords: names from the content, to which the interface adds its own.
  public let keywords: [String]
  /// Author
  public let author: String?
  /// Url
  public let address: WebAddress
}

extension ArticleTags {
  init(
    _ title: String, published: DisclosureDate, source: String, keywords: [String], author: String?,
    _ address: WebAddress
  ) {
    self.title = title
    self.published = published.day == nil ? nil : published.iso
    self.source = source
    self.keywords = keywords
    self.author = author
    self.address = address
  }
}
