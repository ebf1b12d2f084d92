/// What was left out because it is dated later than the date for which the site holds.
public struct HeldBack: Hashable, Sendable {
  /// Status changes.
  public var entries = 0
  /// Notices.
  public var notices = 0

  /// Nothing was left out.
  public init() {}

  /// Adds what was left out elsewhere.
  public mutating func add(_ other: HeldBack) {
    entries += other.entries
    notices += other.notices
  }
}

extension Site {
  /// The site as the public may see it: every organ at its as-of date, later entries and notices left out.
  ///
  /// - Parameters:
  ///   - limit: looks back: no organ is shown later than this date. Dates of the future change nothing.
  ///   - showsPending: for a preview: what is later than an organ's own as-of date is kept apart, to be shown with a
  ///     mark; nothing else changes. Who looks back sees none of it.
  /// - Returns: the site without what is later, and how much that was.
  public func published(asOf limit: DisclosureDate? = nil, showsPending: Bool = false)
    -> (site: Site, heldBack: HeldBack)
  {
    var site = self
    var heldBack = HeldBack()
    for index in site.organs.indices {
      heldBack.add(site.organs[index].publish(asOf: limit, showsPending: showsPending))
    }
    return (site, heldBack)
  }
}

extension Organ {
  /// The organ as the public may see it: at its as-of date, later entries and notices left out.
  ///
  /// - Parameters:
  ///   - limit: looks back, as for a whole site.
  ///   - showsPending: for a preview, as for a whole site.
  /// - Returns: the organ without what is later, and how much that was.
  public func published(asOf limit: DisclosureDate? = nil, showsPending: Bool = false)
    -> (organ: Organ, heldBack: HeldBack)
  {
    var organ = self
    let heldBack = organ.publish(asOf: limit, showsPending: showsPending)
    return (organ, heldBack)
  }

  /// Leaves out what is later than the as-of date, which is what `asOf` states, else the newest date of a notice or
  /// a status change; a deadline is never one.
  fileprivate mutating func publish(asOf limit: DisclosureDate?, showsPending: Bool) -> HeldBack {
    let newest = newestDate
    guard var date = asOfInForce(newest: newest) else { return HeldBack() }
    var keepsLater = showsPending
    if let limit, limit.lastDay < date.lastDay { (date, keepsLater) = (limit, false) }
    asOf = date
    if keepsLater, preview == nil { preview = OrganPreview() }

    var heldBack = HeldBack()
    guard let newest, newest.lastDay > date.lastDay else { return heldBack }
    var later = notices.filter { $0.date.lastDay > date.lastDay }
    heldBack.notices = later.count
    if !later.isEmpty { notices.removeAll { $0.date.lastDay > date.lastDay } }
    for index in notices.indices {
      heldBack.entries += notices[index].holdBack(after: date, keepsLater: keepsLater)
    }
    guard keepsLater else { return heldBack }
    for index in later.indices { _ = later[index].holdBack(after: date, keepsLater: true) }
    preview?.notices = later
    return heldBack
  }

  /// The date for which what is published of the organ holds: as content states it, else the newest date in it. Nil
  /// where there is neither.
  public var asOfInForce: DisclosureDate? { asOfInForce(newest: newestDate) }

  private func asOfInForce(newest: DisclosureDate?) -> DisclosureDate? { asOf ?? newest }

  private var newestDate: DisclosureDate? {
    var newest: DisclosureDate?
    for notice in notices {
      newest = .later(newest, notice.date)
      for finding in notice.findings {
        for record in finding.leaves {
          newest = .later(newest, record.history.newest)
          for measure in record.measures { newest = .later(newest, measure.history.newest) }
        }
      }
    }
    return newest
  }
}

extension Notice {
  /// Leaves out the later entries of all histories, and counts them.
  fileprivate mutating func holdBack(after date: DisclosureDate, keepsLater: Bool) -> Int {
    var count = 0
    changeRecords { count += $0.holdBack(after: date, keepsLater: keepsLater) }
    return count
  }

  private mutating func changeRecords(_ change: (inout Record) -> Void) {
    for index in items.indices {
      switch items[index] {
      case .area(var area):
        for place in area.findings.indices { area.findings[place].changeRecords(change) }
        items[index] = .area(area)
      case .finding(var finding):
        finding.changeRecords(change)
        items[index] = .finding(finding)
      }
    }
  }
}

extension Finding {
  fileprivate mutating func changeRecords(_ change: (inout Record) -> Void) {
    change(&record)
    for index in specifics.indices { change(&specifics[index].record) }
  }
}

extension Record {
  fileprivate mutating func holdBack(after date: DisclosureDate, keepsLater: Bool) -> Int {
    var count = 0
    (history, count) = history.heldBack(after: date, keepsLater: keepsLater)
    for index in measures.indices {
      let (shown, left) = measures[index].history.heldBack(after: date, keepsLater: keepsLater)
      measures[index].history = shown
      count += left
    }
    return count
  }
}
