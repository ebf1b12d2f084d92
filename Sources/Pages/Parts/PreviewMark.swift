/// What sets a thing apart in a preview. Nothing that is published has any mark.
public enum PreviewMark: String, CaseIterable, Hashable, Sendable {
  /// 草稿
  case draft
  /// 待公开: a notice that is dated later than the as-of date.
  case pending
  /// A finding with status changes that are dated later than the as-of date.
  case pendingChanges
}

/// What a preview says across the top of a page that is not the one that the public sees.
public struct PreviewNote: Hashable, Sendable {
  /// What the page is itself, or lies in.
  public let own: [PreviewMark]
  /// What lies beneath it, and shows on it.
  public let beneath: [PreviewMark]

  /// Nil where there is nothing to say.
  public init?(own: [PreviewMark], beneath: [PreviewMark] = []) {
    if own.isEmpty, beneath.isEmpty { return nil }
    self.own = own
    self.beneath = beneath
  }
}
