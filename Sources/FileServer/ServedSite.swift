/// A site as clients get it: a folder, beneath the path that its addresses begin with.
///
/// 1. the path is taken apart below the base; the server's first page leads there;
/// 2. a folder's address gets its slash;
/// 3. what is not there is answered with the site's own page for that.
public struct ServedSite: Sendable {
  private let folder: ServedFolder
  private let base: [String]
  private let revise: @Sendable (ServedFile, _ isMissing: Bool) -> ServedFile

  /// - Parameters:
  ///   - folder: the site's files.
  ///   - base: the decoded segments of the base address's path.
  ///   - revise: what browsers get in place of a page, or of the page for what is missing; other clients get every file
  ///     as it is.
  public init(
    _ folder: ServedFolder, base: [String] = [],
    revise: @escaping @Sendable (ServedFile, _ isMissing: Bool) -> ServedFile = { file, _ in file }
  ) {
    self.folder = folder
    self.base = base
    self.revise = revise
  }

  /// The answer to a request for a path.
  public func response(to request: Request, at path: RequestPath) -> Response {
    guard let below = path.below(base) else {
      if path.segments.isEmpty { return Self.redirect(302, to: RequestPath.address(ofFolder: base)) }
      if !path.isFolder, path.segments == base { return Self.redirect(301, to: path.addressAsFolder) }
      return missing(request)
    }
    switch folder.find(below) {
    case .file(let file): return response(to: request, with: file, status: 200)
    case .folder: return Self.redirect(301, to: path.addressAsFolder)
    case .nothing: return missing(request)
    case .unreadable: return .failed
    }
  }

  /// What tells the present bytes at a path from others; nil where there is no file.
  public func version(at path: RequestPath) -> String? {
    guard let below = path.below(base), case .file(let file) = folder.find(below) else { return nil }
    return file.version
  }

  private func missing(_ request: Request) -> Response {
    guard let page = folder.file(named: "404.html") else { return .notFound }
    return response(to: request, with: page, status: 404)
  }

  private func response(to request: Request, with file: ServedFile, status: Int) -> Response {
    let isRevised = file.isPage && request.isForPage
    return (isRevised ? revise(file, status == 404) : file).response(to: request, status: status, varies: file.isPage)
  }

  /// The address is encoded and begins with one slash: it can neither leave the host nor end the header.
  private static func redirect(_ status: Int, to address: String) -> Response {
    Response(status, ["Location": address], text: "在这里 \(address)")
  }
}
