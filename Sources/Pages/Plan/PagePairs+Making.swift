import Disclosure
import SafeHTML
import Search

// What pages can be found by. All of it must stand in the `main` of the page as it is rendered, since the script of the
// search looks there for what it shows.

extension OrganPlan {
  var pairs: PagePairs {
    PagePairs(title: organ.title) { add in
      organ.partyOrganization.map(add)
      organ.body.addTexts(add)
    }
  }
}

extension NoticePlan {
  /// Of the notice's own text: what it says of findings stands on their pages, but for headings that are not their titles.
  var noticePairs: PagePairs {
    PagePairs(title: notice.title) { add in
      for text in [notice.issuer, notice.source, notice.kind, notice.inspection?.team, notice.inspection?.round] {
        text.map(add)
      }
      for case .passage(let passage) in notice.narrative { [passage].addTexts(add) }
      for finding in notice.findings {
        finding.record.wording.map(add)
        for specific in finding.specifics { specific.record.wording.map(add) }
      }
    }
  }

  func areaPairs(_ index: Int) -> PagePairs {
    PagePairs(title: areas[index].title, text: areas[index].body.addTexts)
  }
}

extension Finding {
  var pairs: PagePairs { PagePairs(title: title) { record.addTexts($0, isBrokenDown: isBrokenDown) } }
}

extension SpecificFinding {
  var pairs: PagePairs { PagePairs(title: title) { record.addTexts($0, isBrokenDown: false) } }
}

extension FreePage {
  var pairs: PagePairs { PagePairs(title: title, text: body.addTexts) }
}

extension SitePlan {
  /// A round is found by its name and by the organs that answer it.
  func pairs(of round: RoundPlan) -> PagePairs {
    PagePairs(title: round.name.text) { add in
      for member in round.members { add(organs[member.organ].title) }
    }
  }

  /// Of the channels of the site and of all organs. What the page is called is a word of the interface.
  var contactPairs: PagePairs {
    PagePairs(title: "") { add in
      parts.contact.addTexts(add)
      for organ in organs where !organ.contact.isEmpty {
        add(organ.title)
        organ.contact.addTexts(add)
      }
    }
  }
}

extension [Passage] {
  fileprivate func addTexts(_ add: (String) -> Void) {
    for passage in self {
      switch passage {
      case .heading(_, _, let content): add(content.text)
      case .prose(let prose): add(prose.text)
      }
    }
  }
}

extension [ContactGroup] {
  fileprivate func addTexts(_ add: (String) -> Void) {
    for group in self {
      group.purpose.map(add)
      for channel in group.channels { add(channel.text) }
    }
  }
}

extension Record {
  /// Where it is broken down, its 具体问题 have the history.
  fileprivate func addTexts(_ add: (String) -> Void, isBrokenDown: Bool) {
    lead.map(add)
    for partner in partners { add(partner) }
    opening.addTexts(add)
    for measure in measures {
      add(measure.text.text)
      measure.plan.map(add)
      measure.lead.map(add)
      measure.history.addTexts(add)
    }
    closing.addTexts(add)
    if !isBrokenDown { history.addTexts(add) }
  }
}

extension History {
  fileprivate func addTexts(_ add: (String) -> Void) {
    for entry in entries {
      for text in [entry.wording, entry.note, entry.verifiedBy] { text.map(add) }
      for evidence in entry.publicEvidence { add(evidence.title) }
    }
  }
}
