/// The stages of a build that take time, as `BuildRequest.progress` is told of them.
public enum BuildStage: Int, Sendable {
  /// What the last build left is compared with what stands there.
  case looking
  /// Documents are read.
  case reading
  /// Pages are made.
  case making
  /// What is new is put in place.
  case placing
}
