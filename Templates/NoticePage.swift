import Pages
import SafeHTML

extension NoticePage {
  var html: HTML {
    frame.html(
      .notice, data: report,
      main: """
        <h1>\(title)</h1>
        \(metaLine([
          named(Words.published, published.html), source.map { named(Words.source, $0.html) },
          issuer.map { named(Words.issuer, HTML(text: $0)) }, kind.map { named(Words.kind, HTML(text: $0)) },
        ]))\
        \(facts)\
        \(counts.map { overview($0) })\
        \(contentsList(contents))\
        \(each: blocks, { $0.html })\
        \(signature)\
        \(comparison.map { $0.html })\
        \(latestChanges(changes))
        """)
  }

  private var facts: HTML {
    let facts =
      "\(inspection.map { $0.facts })\(if: !reported.isEmpty, statedFigures)\(counts.map { progress($0) })" as HTML
    if facts.isEmpty { return .empty }
    return """
      <dl class="facts about">
      \(facts)\
      </dl>

      """
  }

  private var statedFigures: HTML {
    fact(Words.reported, HTML(text: reported.map(Words.reported).joined(separator: Words.comma)))
  }

  private func progress(_ counts: CountsShown) -> HTML {
    fact(
      Words.progress,
      """
      \(frame.asOf.map { "\(Words.asOf)\($0.html)\(Words.comma)" })\(Words.rate(counts))\(ledger.html)
      """)
  }

  private func overview(_ counts: CountsShown) -> HTML {
    """
    <div class="overview">
    \(counts.overview(Words.progressByStatus))\
    \(details)\
    </div>

    """
  }

  private var details: HTML {
    let areas = areaCounts(areas, of: nil)
    if areas.isEmpty { return progress.map { $0.html } ?? .empty }
    return """
      <details>
      <summary>\(progress == nil ? Words.detailsByArea : Words.details)</summary>
      \(areas)\
      \(progress.map { $0.html })\
      </details>

      """
  }

  private var signature: HTML {
    """
    <p class="signature">\(issuer.map { "\($0)<br>" })\(signed.html)</p>

    """
  }
}

extension InspectionShown {
  fileprivate var facts: HTML {
    """
    \(team.map { fact(Words.inspectionTeam(type), HTML(text: $0)) })\
    \(mode.map { fact(Words.inspectionKind(type), HTML(text: $0)) })\
    \(round.map { fact(Words.inspectionRound(type), roundName($0)) })\
    \(time.map { fact(Words.inspectionTime(type), $0) })\
    \(feedback.map { fact(Words.feedback, $0.html) })
    """
  }

  private func roundName(_ round: String) -> HTML {
    roundPage.map { "<a \(href: $0)>\(round)</a>" } ?? HTML(text: round)
  }

  private var time: HTML? {
    switch (from, to) {
    case (let from?, let to?): "\(from.html)\(Words.to)\(to.html)"
    default: (from ?? to).map { $0.html }
    }
  }
}

extension NoticeBlock {
  fileprivate var html: HTML {
    switch self {
    case .heading(let level, let id, let number, let content):
      headingElement(level, id: id, "\(number)\(content.html)")
    case .area(let area):
      headingElement(area.level, id: area.id, area.name.html)
    case .finding(let finding):
      finding.html
    case .prose(let prose):
      prose.lines
    case .runOn(let measures, let isIntroduced):
      "<p>\(if: !isIntroduced, HTML(text: Words.measuresRunOn))\(each: measures, { "\($0.number)\($0.text.html)\($0.end)" })</p>\n"
    case .measures(let measures, let isIntroduced):
      "\(if: !isIntroduced, "<p>\(Words.measuresRunOn)</p>\n")<ol class=\"measures\">\n\(each: measures, { "<li>\($0.html)</li>\n" })</ol>\n"
    case .contact(let groups):
      "\(each: groups, { $0.html })"
    }
  }
}

extension FindingHeading {
  fileprivate var html: HTML {
    switch level {
    case ...2: "<h2 class=\"finding\" \(attribute: "id", id)>\(content)</h2>\n"
    case 3: "<h3 class=\"finding\" \(attribute: "id", id)>\(content)</h3>\n"
    case 4: "<h4 class=\"finding\" \(attribute: "id", id)>\(content)</h4>\n"
    case 5: "<h5 class=\"finding\" \(attribute: "id", id)>\(content)</h5>\n"
    default: "<h6 class=\"finding\" \(attribute: "id", id)>\(content)</h6>\n"
    }
  }

  private var content: HTML {
    "<a \(href: link.address)>\(number)\(link.title)</a>\(previewMarks(link.marks)) \(standing.short)"
  }
}
