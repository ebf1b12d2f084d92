import Output
import SiteBuild

/// The site as it would be published right now: without drafts, and without what waits for a later as-of date.
///
/// Mostly that is the preview itself. Where it is not, it is built into another private folder, once somebody wants to
/// know.
final class Publishable: Sendable {
  private let builder: SiteBuilder
  private let folder: String
  private let preview: String

  /// - Parameters:
  ///   - request: what is previewed.
  ///   - folder: where to build what would be published.
  ///   - preview: where the preview is built.
  init(_ request: PreviewRequest, folder: String, preview: String) {
    var build = BuildRequest(content: request.content, output: folder, home: request.home)
    build.isPrivate = true
    builder = SiteBuilder(build)
    self.folder = folder
    self.preview = preview
  }

  /// The files; nil where the content has mistakes.
  ///
  /// - Parameter isPreview: whether the preview shows nothing that would not be published.
  /// - Returns: the list of the files with their digests.
  /// - Throws: as a build does.
  func files(isPreview: Bool) async throws -> RecordedFiles? {
    if isPreview { return try RecordedFiles.read(in: preview) }
    guard try await builder.build().written != nil else { return nil }
    return try RecordedFiles.read(in: folder)
  }
}
