import Addresses
import Content
import Diagnostics
import Disclosure
import Files
import Output

/// What came of a build.
public struct BuildReport: Sendable {
  /// What is wrong with the content. Warnings do not keep a site from being written; one error does.
  public let diagnostics: [Diagnostic]
  /// What was written; nil where the content has errors, and then the output is as it was.
  public let written: Written?
  /// What the site was made from. Giving ten thousand documents back to the system one by one costs a 25th of a build;
  /// whoever ends the process soon keeps the report instead.
  let source: SiteReading?

  /// Where the site stands; nil where the content does not say, or was not read as nothing had changed.
  public var base: BaseAddress? { source?.content.site?.base }

  /// The figures of a build that went through.
  public struct Written: Sendable {
    /// How many pages and files the site has.
    public let pages: Int
    /// How many files were written, left alone, deleted.
    public let output: Output.Summary
    /// What is dated later than the as-of dates.
    public let heldBack: HeldBack
    /// The files that are new or have other bytes than before, below the output folder, sorted.
    public var changed: [RelativePath] { unsorted.sorted() }
    let unsorted: [RelativePath]
    /// Why each file was made anew or not, sorted by path; only where the request asks for it.
    public let explanations: [Explanation]
    /// The files and folders of the content that are not as they were for the last build, sorted; all are where that is
    /// not known.
    public let changedContent: [String]
  }
}
