/// How a site shows the punctuation of its texts.
public enum Typography: String, Sendable, Hashable, CaseIterable {
  /// As it stands in the files.
  case asWritten = "as-written"
  /// Half-width punctuation between Han becomes full-width.
  case fullWidth = "full-width"
}
