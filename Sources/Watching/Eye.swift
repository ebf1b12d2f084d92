import Files

/// A way of seeing what happens in a folder.
protocol Eye: AnyObject {
  /// Becomes readable when there is something to see; nil where one has to look from time to time.
  var descriptor: Int32? { get }
  /// All that has happened since the last look.
  func look() -> [News]
}

/// What an eye has seen.
enum News {
  /// Something happened to a file.
  case file(Calm.Event, RelativePath)
  /// A folder came or went, and with it perhaps files that nothing was heard of.
  case folder(RelativePath)
  /// It is not known what happened, or the root itself went: watch anew.
  case lost
}
