import Cores
import Diagnostics
import Watching

/// What is to be previewed, and how.
public struct PreviewRequest: Sendable {
  /// The content folder.
  public var content: String
  /// Where the site is published, or will be: only looked at, for what differs.
  public var published: String
  /// The address or name that the server binds to.
  public var host = "127.0.0.1"
  /// The first port that is tried; 0 is any.
  public var port = 4321
  /// Whether drafts are shown.
  public var showsDrafts = false
  /// The language of what the preview itself says in the browser.
  public var language: Language
  /// The user's home folder, which is never written over.
  public var home: String?
  /// How changes are noticed.
  public var watching: FolderWatcher.Method = .news
  /// Where the first build tells how far it is.
  public var progress: Progress?
  /// For who works on the tool itself: a file that holds what the compiler complains of, and is empty where it does not.
  public var compilerLog: String?
  /// For who works on the tool itself: a folder whose files stand in for those that the tool brings along.
  public var assets: String?

  /// A request; what is not given is as usual.
  public init(content: String, published: String, language: Language) {
    self.content = content
    self.published = published
    self.language = language
  }
}
