import Files

/// Why a file of the site was made anew in a build, or why not.
public struct Explanation: Sendable {
  /// The file, below the output folder.
  public let path: RelativePath
  /// Why.
  public let reason: Reason
  /// Whether the file was written; one that was rendered may come to the same bytes.
  public let isWritten: Bool
  /// The files and folders of the content that changed and that it may have come from, sorted.
  public let inputs: [String]

  /// Why a file was rendered or not.
  public enum Reason: Sendable, Hashable {
    /// Nothing that it is made from was touched: it was not even looked at.
    case untouched
    /// All that it shows is as it was.
    case unchanged
    /// Some fields of its page value changed; these are their names.
    case fields([String])
    /// The file of the content that it is a copy of changed.
    case source
    /// It is new.
    case new
    /// In the output folder it was not as it had been written: changed, cut short or deleted.
    case output
    /// Nothing was known of the last build.
    case nothingKnown(Whole)
  }

  /// Why nothing of the last build could be used.
  public enum Whole: Sendable, Hashable {
    /// There is no state, or one that is damaged or of another version.
    case noState
    /// The tool, with its templates, or the library for Markdown is another.
    case otherTool
    /// The options are others.
    case otherOptions
    /// The output was interrupted, or written by another build.
    case otherOutput
  }
}
