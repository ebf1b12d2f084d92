/// The language in which messages are worded.
public enum Language: String, Sendable, CaseIterable {
  /// Chinese, the default: the people who write the content read it.
  case chinese = "zh"
  /// English.
  case english = "en"

  /// Chooses the language as POSIX.1-2017, section 8.2, orders the variables: `LC_ALL`, `LC_MESSAGES`, `LANG`.
  ///
  /// English only when the first of them that is set and not empty begins with `en`. Nothing set, `C`, `POSIX`,
  /// `C.UTF-8` and every other locale mean Chinese.
  ///
  /// - Parameter environment: gives the value of a variable, nil when it is not set.
  public init(environment: (String) -> String?) {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment(name), !value.isEmpty else { continue }
      self = value.utf8.starts(with: "en".utf8) ? .english : .chinese
      return
    }
    self = .chinese
  }
}
