import CGumbo

/// What a web page says of itself in its head, where no reader sees it: no part of its text, and offered where the text does
/// not say it. The names are those that sites of the government have to give every article (《政府网站发展指引》, 国办发〔2017〕47号,
/// 附件 3).
public struct PageStatements: Equatable, Sendable {
  /// `ArticleTitle`: what it is called.
  public private(set) var title: String?
  /// `PubDate`: when it was published, as it is written.
  public private(set) var published: String?
  /// `ContentSource`: who published it first.
  public private(set) var source: String?
  /// `Url`: where it stands.
  public private(set) var address: String?

  /// Says nothing.
  public init() {}

  /// The day of `published`, as 2021-08-27; nil where it is written in another way.
  public var publishedDay: String? {
    guard let day = published?.prefix(10).map({ $0 == "/" ? "-" : $0 }), day.count == 10 else { return nil }
    let isDay = day.enumerated().allSatisfy { $0 == 4 || $0 == 7 ? $1 == "-" : $1.isASCII && $1.isNumber }
    return isDay ? String(day) : nil
  }

  /// Takes note of a `meta` element; of two of one name the first counts.
  mutating func add(_ node: PageNode) {
    guard let name = node["name"]?.trimmed.lowercased(), let text = node["content"]?.trimmed, !text.isEmpty,
      text.utf8.count <= Self.longest
    else { return }
    switch name {
    case "articletitle": title = title ?? text
    case "pubdate": published = published ?? text
    case "contentsource": source = source ?? text
    case "url": address = address ?? text
    default: break
    }
  }

  /// Bytes of a statement that may be one.
  private static let longest = 1_000
}
