import Pages
import SafeHTML

extension ChangesPage {
  var html: HTML {
    frame.html(
      main: """
        <h1>\(period.map { Words.changes(of: Words.name($0)) } ?? Words.changes)</h1>
        \(metaLine([
          frame.asOf.map { "\(Words.asOf)\($0.html)" },
          count > 0 ? HTML(text: isNewest ? Words.newestOf(count) : Words.changesInAll(count)) : nil,
          frame.feeds?.html,
        ]))\
        \(if: count == 0, "<p>\(Words.noHistory)</p>\n", else: list)\
        \(if: !archives.isEmpty, listOfArchives)\
        \(if: previous != nil || next != nil, neighbours)
        """)
  }

  /// Of a day alone the title says which it is.
  private var list: HTML {
    if days.count == 1, let period, period.date == days[0].date, period.isDayUnknown == days[0].isMonth {
      return days[0].list
    }
    return "\(each: days, { $0.html })"
  }

  /// Whether it shows the newest of more.
  private var isNewest: Bool { period == nil && !archives.isEmpty }

  private var listOfArchives: HTML {
    """
    <section aria-labelledby="archives">
    <h2 id="archives">\(period == nil ? Words.byMonth : Words.byDay)</h2>
    <ul class="archives">
    \(each: archives, { "<li><a \(href: $0.address)>\(Words.archive($0))</a></li>\n" })\
    </ul>
    </section>

    """
  }

  private var neighbours: HTML {
    """
    <nav class="neighbours" \(attribute: "aria-label", Words.neighbouringArchives)>
    \(previous.map { "<a \(href: $0.address) rel=\"prev\">\(Words.earlier)\(Words.name($0.period))</a>\n" })\
    \(next.map { "<a \(href: $0.address) rel=\"next\">\(Words.later)\(Words.name($0.period))</a>\n" })\
    </nav>

    """
  }
}

extension DayOfChanges {
  fileprivate var html: HTML {
    """
    <section>
    <h2>\(date.html)\(if: isMonth, HTML(text: Words.dayUnknown))</h2>
    \(list)\
    </section>

    """
  }

  fileprivate var list: HTML {
    """
    <ul class="changes of-day">
    \(each: changes, { $0.item })\
    </ul>

    """
  }
}

extension ChangeShown {
  fileprivate var item: HTML {
    isReopening ? "<li class=\"reopening\">\(undated)</li>\n" : "<li>\(undated)</li>\n"
  }
}

extension PageFrame {
  /// The way to everything that changed, and to the feeds.
  var changesLinks: HTML {
    """
    <p>\(each: navigation.filter { $0.label == .changes }, { "<a \(href: $0.address)>\(Words.allChanges)</a>" })\
    \(feeds.map { "\(Words.gap)\($0.html)" })</p>

    """
  }
}

extension FeedLinks {
  /// Links for people who know what feeds are.
  var html: HTML {
    """
    \(Words.subscribe)\(Words.colon)<a \(href: atom)>\(Words.atom)</a>\(Words.listed)\
    <a \(href: json)>\(Words.jsonFeed)</a>
    """
  }

  /// What tells feed readers where they are.
  func links(of site: String) -> HTML {
    let title = Words.feedTitle(of: site)
    return """
      <link rel="alternate" type="application/atom+xml" \(attribute: "title", title) \(href: atom)>
      <link rel="alternate" type="application/feed+json" \(attribute: "title", title) \(href: json)>

      """
  }
}
