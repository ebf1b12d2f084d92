import Files

/// What has changed in a watched folder.
public enum Change: Sendable, Equatable {
  /// These files and folders: added, written, renamed or removed. A folder stands for all that is in it.
  case paths(Set<RelativePath>)
  /// It is not known what: look at everything.
  case everything

  /// Both changes as one.
  public func joined(with other: Change) -> Change {
    guard case .paths(let mine) = self, case .paths(let theirs) = other else { return .everything }
    return .paths(mine.union(theirs))
  }
}
