import Addresses
import Cores
import Disclosure

/// What is to be built, and where to.
public struct BuildRequest: Sendable {
  /// The content folder.
  public var content: String
  /// The folder that the site is written to.
  public var output: String
  /// Looks back: no organ is shown later than this date.
  public var asOf: DisclosureDate?
  /// Stands in for the address that `site.yaml` gives.
  public var base: BaseAddress?
  /// Whether drafts are shown, with a mark: for a preview alone.
  public var showsDrafts = false
  /// Whether what is dated later than the as-of dates is shown, with a mark and counted nowhere: for a preview alone.
  public var showsPending = false
  /// The user's home folder, which is never written over.
  public var home: String?
  /// Whether the report is to tell of every file why it was made anew or not.
  public var isExplained = false
  /// Is told how far the build is: its stages are those of `BuildStage`.
  public var progress: Progress?
  /// Whether the output is this process's own: nobody else changes it, and nothing is kept for another process.
  public var isPrivate = false

  /// A request; what is not given is as the content says.
  public init(
    content: String, output: String, asOf: DisclosureDate? = nil, base: BaseAddress? = nil, home: String? = nil
  ) {
    self.content = content
    self.output = output
    self.asOf = asOf
    self.base = base
    self.home = home
  }
}
