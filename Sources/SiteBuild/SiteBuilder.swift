import Addresses
import Assets
import Content
import Cores
import Files
import Output
import Pages
import Templates

/// Builds a site:
///
/// 1. the content folder is read whole; with one error nothing more happens (`Content`);
/// 2. what is later than the as-of dates is left out, and the pages are listed (`ShownSite`);
/// 3. each page is made, rendered and handed to the output, on all cores (`Templates`, `Output`);
/// 4. the output is put in place as one (`Output`).
public struct SiteBuilder: Sendable {
  private let request: BuildRequest

  /// - Parameter request: what to build.
  public init(_ request: BuildRequest) { self.request = request }

  /// Builds the site.
  ///
  /// - Returns: what is wrong with the content, and what was written.
  /// - Throws: `FileError` where the content cannot be listed, `OutputRefusal` where the output cannot be used. The
  ///   output is then as it was.
  public func build() async throws -> BuildReport {
    let root = try Root(existing: request.content)
    let folder = try OutputFolder.open(at: request.output, content: root.path, home: request.home)
    let content = try await ContentReader(root: root).read(base: request.base)
    guard content.isPublishable, let shown = try await ShownSite(content, root: root, request) else {
      return BuildReport(diagnostics: content.diagnostics, written: nil, source: (content, nil))
    }
    let build = try folder.begin()
    do {
      try await put(shown.pages, into: build)
      try put(shown.assets, from: root, into: build)
      let written = BuildReport.Written(
        pages: shown.pages.count, output: try build.commit(), heldBack: shown.heldBack)
      return BuildReport(diagnostics: content.diagnostics, written: written, source: (content, shown))
    } catch {
      build.abandon()
      throw error
    }
  }

  private func put(_ pages: [PlannedPage], into build: Build) async throws {
    _ = try await onAllCores(pages.count, chunk: 32) { index in
      try build.put(pages[index].route, render(pages[index].make()))
    }
  }

  /// The files that the tool brings along, and the pictures and attachments of the content.
  private func put(_ assets: [SiteContent.Asset], from root: Root, into build: Build) throws {
    for asset in StaticAsset.all {
      try build.put(Route.file(asset.name), asset.bytes)
    }
    for asset in assets {
      guard case .bytes(let bytes) = try root.read(asset.file, atMost: .max) else { continue }
      try build.put(asset.route, bytes)
    }
  }
}

extension Build {
  /// Takes what stands at an address. Routes are made of segments that can be file names, so there is always a path.
  fileprivate func put(_ route: Route, _ bytes: [UInt8]) throws {
    guard let path = RelativePath(route.outputPath) else { preconditionFailure("a route is a path") }
    try put(path, bytes: bytes)
  }
}
