extension Page {
  /// The value that the page's template gets.
  var value: any PageValue {
    switch self {
    case .home(let page): page
    case .portal(let page): page
    case .round(let page): page
    case .rounds(let page): page
    case .organ(let page): page
    case .notice(let page): page
    case .ledger(let page): page
    case .area(let page): page
    case .finding(let page): page
    case .changes(let page): page
    case .data(let page): page
    case .contact(let page): page
    case .free(let page): page
    case .search(let page): page
    case .searchNumbers(let numbers): numbers
    case .searchTitles(let titles): titles
    case .notFound(let page): page
    case .former(let page): page
    case .sitemap(let page): page
    case .robots(let page): page
    case .theme(let page): page
    case .dataJSON(let list): list
    case .dataCSV(let sheet): sheet
    case .organData(let data): data
    case .dataCatalog(let catalog): catalog
    case .dataSchema(let schema): schema
    case .atom(let feed), .jsonFeed(let feed): feed
    }
  }
}

extension HomePage: PageValue {
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("title", title)
    fields.add("counts", counts)
    fields.add("continuing", continuing)
    fields.add("progress", progress)
    fields.add("areasOf", areasOf)
    fields.add("areas", areas)
    fields.add("changes", changes)
    fields.add("notices", notices)
    fields.add("hasOrgan", hasOrgan)
  }
}

extension PortalPage: PageValue {
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("title", title)
    fields.add("organCount", organCount)
    fields.add("counts", counts)
    fields.add("continuing", continuing)
    fields.add("rounds", rounds)
    fields.add("allRounds", allRounds)
    fields.add("mostOverdue", mostOverdue)
    fields.add("organs", organs)
    fields.add("changes", changes)
  }
}

extension OrganPage: PageValue {
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("title", title)
    fields.add("partyOrganization", partyOrganization)
    fields.add("body", body)
    fields.add("counts", counts)
    fields.add("continuing", continuing)
    fields.add("progress", progress)
    fields.add("areasOf", areasOf)
    fields.add("areas", areas)
    fields.add("notices", notices)
    fields.add("ledger", ledger)
    fields.add("changes", changes)
  }
}

extension NoticePage: PageValue {
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("title", title)
    fields.add("published", published)
    fields.add("source", source)
    fields.add("issuer", issuer)
    fields.add("kind", kind)
    fields.add("inspection", inspection)
    fields.add("reported", reported)
    fields.add("counts", counts)
    fields.add("progress", progress)
    fields.add("areas", areas)
    fields.add("ledger", ledger)
    fields.add("contents", contents)
    fields.add("blocks", blocks)
    fields.add("signed", signed)
    fields.add("comparison", comparison)
    fields.add("changes", changes)
  }
}

extension LedgerPage: PageValue {
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("script", script)
    fields.add("notice", notice)
    fields.add("counts", counts)
    fields.add("groups", groups)
  }
}

extension AreaPage: PageValue {
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("title", title)
    fields.add("counts", counts)
    fields.add("changes", changes)
    fields.add("overdue", overdue)
    fields.add("body", body)
    fields.add("findings", findings)
    fields.add("leads", leads)
    fields.add("previous", previous)
    fields.add("next", next)
  }
}

extension FindingPage: PageValue {
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("title", title)
    fields.add("isSpecific", isSpecific)
    fields.add("counts", counts)
    fields.add("facts", facts)
    fields.add("inspection", inspection)
    fields.add("opening", opening)
    fields.add("measures", measures)
    fields.add("closing", closing)
    fields.add("specifics", specifics)
    fields.add("history", history)
    fields.add("changes", changes)
    fields.add("lineage", lineage)
    fields.add("timeline", timeline)
    fields.add("notice", notice)
    fields.add("previous", previous)
    fields.add("next", next)
  }
}

extension ContactPage: PageValue {
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("site", site)
    fields.add("organs", organs)
  }
}

extension TextPage: PageValue {
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("title", title)
    fields.add("body", body)
  }
}

extension NotFoundPage: PageValue {
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("ledger", ledger)
  }
}

extension FormerPage: PageValue {
  func declare(to fields: inout PageFields) {
    fields.add("language", language)
    fields.add("title", title)
    fields.add("address", address)
    fields.add("canonical", canonical)
    fields.add("stylesheet", stylesheet)
  }
}

extension Sitemap: PageValue {
  func declare(to fields: inout PageFields) {
    fields.add("isIndex", isIndex)
    fields.add("entries", entries)
  }
}

extension Robots: PageValue {
  func declare(to fields: inout PageFields) {
    fields.add("isAllowed", isAllowed)
    fields.add("sitemap", sitemap)
  }
}
