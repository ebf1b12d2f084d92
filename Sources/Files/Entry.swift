/// One file, folder or link that a listing found.
public struct Entry: Hashable, Sendable {
  /// What kind of thing it is.
  public enum Kind: Hashable, Sendable {
    case file
    case folder
    /// A symbolic link; links to folders are not descended into.
    case link(LinkTarget)
    /// A pipe, socket or device, or a link to one.
    case other
    /// Its name is not valid UTF-8 or holds a backslash: it can be shown, but not opened. `path` shows each offending
    /// part as U+FFFD.
    case unreadableName
  }

  /// Where a symbolic link leads, all links on the way followed.
  public enum LinkTarget: Hashable, Sendable {
    case insideFile, insideFolder, outside
    /// To nothing, or round in a circle.
    case dangling
  }

  /// The path below the listed root.
  public let path: RelativePath
  /// What kind of thing it is.
  public let kind: Kind

  /// An entry of a listing.
  public init(path: RelativePath, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}

extension Entry.Kind {
  /// Tells the kinds apart in digests.
  var number: Int {
    switch self {
    case .file: 0
    case .folder: 1
    case .link(.insideFile): 2
    case .link(.insideFolder): 3
    case .link(.outside): 4
    case .link(.dangling): 5
    case .other: 6
    case .unreadableName: 7
    }
  }
}
