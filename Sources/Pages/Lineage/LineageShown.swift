/// What a finding goes back to, and what became of it.
public struct LineageShown: Hashable, Sendable {
  /// The findings that it continues, oldest first.
  public let earlier: [RelatedFinding]
  /// The findings that continue it, oldest first.
  public let later: [RelatedFinding]
  /// Where it is no longer listed; nil where something continues it, or no later notice says what it continues.
  public let vanishing: Vanishing?
}

/// The notice after that of a finding, which no longer lists it (不再列出).
public struct Vanishing: Hashable, Sendable {
  /// The later notice.
  public let notice: LinkShown
  /// The day that went public.
  public let date: DateShown
}

/// A finding of another notice.
public struct RelatedFinding: Hashable, Sendable {
  /// The finding.
  public let link: TitleLink
  /// Its notice.
  public let notice: LinkShown
  /// The day that went public.
  public let date: DateShown
  /// Where it stands there.
  public let standing: Standing
}

/// What became of the findings of earlier notices.
public struct ComparisonShown: Hashable, Sendable {
  /// An earlier finding.
  public struct Row: Hashable, Sendable {
    /// The earlier finding.
    public let finding: RelatedFinding
    /// Whether it is a 具体问题.
    public let isSpecific: Bool
    /// What continues it; nothing where it is no longer listed.
    public let later: [RelatedFinding]
  }

  /// The earlier findings in the order of their notices.
  public let rows: [Row]
  /// Whether they come from several notices, and each says from which.
  public let namesNotices: Bool
  /// How many of the earlier findings are listed on.
  public let continued: Int
  /// How many are no longer listed.
  public let vanished: Int
  /// How many findings of the notice continue none.
  public let new: Int
}
