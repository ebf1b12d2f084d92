/// Something about a notice that a person should look at.
public struct Doubt: Sendable {
  /// What it is about.
  public enum Kind: Sendable {
    /// The notice states a total, and another number was found.
    case count(what: Counted, stated: Int, found: Int)
    /// A total of the statuses that the notice states is not the total of findings.
    case statusSum(stated: Int, sum: Int)
    /// A number is missing before this line.
    case numberMissing(expected: Int, found: Int)
    /// A number stands a second time.
    case numberDoubled(Int)
    /// A day that no calendar has.
    case impossibleDate
    /// A date that lies before another one that it should follow.
    case datesContradict(Stretch)
    /// A quotation mark, a title mark or a parenthesis without its partner.
    case unpaired(String)
    /// A heading that can be read in two ways.
    case twoReadings(chosen: Reading)
    /// Lines that were left out as the frame of the page.
    case frame(lines: Int)
    /// A word that looks like a slip for one that stands there many times.
    case slip(written: String, usual: String, times: Int)
    /// No finding was found.
    case noFindings
    /// Findings stand in a place where a notice cannot hold them in their order.
    case secondList
    /// A table that looks like one of findings, and stays a table as it is not clear how to read it.
    case tableKept
    /// A note whose mark stands where content has no room for one: in a title, a channel, a status.
    case looseNote
    /// A status whose proof (who verified it) the notice does not give.
    case closedWithoutVerifier
  }

  /// What was counted.
  public enum Counted: Sendable { case areas, findings, specificFindings, measures }

  /// How a heading was read.
  public enum Reading: Sendable { case areas, brokenDown }

  /// What it is about.
  public let kind: Kind
  /// Where it stands.
  public let stretch: Stretch

  init(_ kind: Kind, at stretch: Stretch) {
    self.kind = kind
    self.stretch = stretch
  }
}
