/// The ids that pages themselves have, so that no heading of an author gets one of them. THE list; a test holds the
/// templates against it.
public enum PageAnchor {
  /// Every id that a template writes out.
  public static let all = ["main", "contact", "contents", "latest", "archives", "lineage", "comparison"]
}
