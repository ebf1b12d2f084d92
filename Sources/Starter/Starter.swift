/// What `gongkai new` lays down: a small office, fictional and complete, that builds without a warning and shows by
/// example what content can say. Two organs of a city that does not exist, to be rewritten file by file.
public enum Starter {
  /// Every file, in the order of reading.
  public static let files: [StarterFile] =
    surroundings + site + hospital + hospitalLeadership + hospitalService + hospitalOthers + library
    + libraryProgress
}

/// A file of the starter.
public struct StarterFile: Sendable {
  /// Where it lies below the new folder, as `Content/site.yaml`.
  public let path: StaticString
  /// The whole file, with a line break at its end.
  public let text: String

  /// A file of these lines; the last line break is added.
  init(_ path: StaticString, _ text: StaticString) {
    self.path = path
    self.text = "\(text)\n"
  }
}
