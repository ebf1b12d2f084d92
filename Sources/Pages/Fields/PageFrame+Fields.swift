import Disclosure

extension PageFrame: PageValue {
  func declare(to fields: inout PageFields) {
    fields.add("frame.language", language)
    fields.add("frame.name", name)
    fields.add("frame.siteTitle", siteTitle)
    fields.add("frame.host", host)
    fields.add("frame.home", home)
    fields.add("frame.search", search)
    fields.add("frame.stylesheet", stylesheet)
    fields.add("frame.theme", theme)
    fields.add("frame.ownStylesheet", ownStylesheet)
    fields.add("frame.logo", logo)
    fields.add("frame.headerPicture", headerPicture)
    fields.add("frame.sharedPicture", sharedPicture)
    fields.add("frame.icon", icon)
    fields.add("frame.settings", settings)
    fields.add("frame.canonical", canonical)
    fields.add("frame.feeds", feeds)
    fields.add("frame.summary", summary)
    fields.add("frame.isArticle", isArticle)
    fields.add("frame.isDemonstration", isDemonstration)
    fields.add("frame.isUnlisted", isUnlisted)
    fields.add("frame.navigation", navigation)
    fields.add("frame.breadcrumbs", breadcrumbs)
    fields.add("frame.asOf", asOf)
    fields.add("frame.contact", contact)
    fields.add("frame.footer", footer)
    fields.add("frame.tags", tags)
    fields.add("frame.preview", preview)
  }
}

extension Summary: Recorded {
  func record(in writer: inout FieldWriter) {
    switch self {
    case .text(let text): writer.add(case: "text", text)
    case .site(let title): writer.add(case: "site", title)
    case .organ(let name): writer.add(case: "organ", name)
    case .notice(let title): writer.add(case: "notice", title)
    case .ledger(let title): writer.add(case: "ledger", title)
    case .area(let name): writer.add(case: "area", name)
    case .finding(let title): writer.add(case: "finding", title)
    case .changes(let site): writer.add(case: "changes", site)
    case .round(let name): writer.add(case: "round", name)
    case .rounds(let site): writer.add(case: "rounds", site)
    case .data(let site): writer.add(case: "data", site)
    case .contact(let site): writer.add(case: "contact", site)
    case .search(let site): writer.add(case: "search", site)
    case .notFound: writer.add(case: "notFound")
    }
  }
}

extension FooterShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(links, siteIDCode, icp, publicSecurity, badge) }
}

extension PictureShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(address, alternative, size) }
}

extension PictureSize: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(width, height) }
}

extension BadgeShown: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(address, picture, title) }
}

extension PageTags: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(siteName, siteDomain, siteIDCode, column, article) }
}

extension ColumnTags: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(name, summary, keywords, kind) }
}

extension ColumnTags.Kind: Recorded {
  func record(in writer: inout FieldWriter) {
    switch self {
    case .about: writer.add(case: "about")
    case .disclosure: writer.add(case: "disclosure")
    case .contact: writer.add(case: "contact")
    }
  }
}

extension ArticleTags: Recorded {
  func record(in writer: inout FieldWriter) { writer.add(title, published, source, keywords, author, address) }
}
