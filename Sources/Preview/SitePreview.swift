import Content
import Diagnostics
import FileServer
import Files
import Output
import SiteBuild
import Synchronization
import Watching
import WebServer

/// A site that is served as it is written:
///
/// 1. a port is taken and a folder of the preview's own is made (`Listener`, `PreviewFolder`);
/// 2. the site is built into that folder, with the content's own base address (`SiteBuild`);
/// 3. it is served from there (`PreviewAnswers`);
/// 4. whenever the content changes it is built again, and the open pages are told (`FolderWatcher`, `Viewers`).
///
/// What is published is never touched.
public final class SitePreview: Sendable {
  let request: PreviewRequest
  private let listener: Listener
  private let folder: PreviewFolder
  private let watcher: FolderWatcher
  let state = SiteState()
  let builder: SiteBuilder
  private let compilerLog: CompilerLog?
  private let assetsWatcher: FolderWatcher?
  private let stopping = Mutex(false)
  /// Where the site is built to.
  let site: String

  /// What comes of a build.
  public enum News: Sendable {
    /// The site was built: what was written, and how long it took from the moment when the change was noticed.
    case built(BuildReport, Duration)
    /// There are mistakes in the content.
    case mistakes([Diagnostic])
    /// The content or the preview's folder could not be used.
    case failed(Wording)

    var isBuilt: Bool { if case .built = self { true } else { false } }
  }

  /// Takes a port and makes the preview's folder; nothing is served yet.
  ///
  /// - Parameters:
  ///   - request: what is to be previewed.
  ///   - temporary: where the system keeps temporary files.
  /// - Throws: `FileError`, `Listener.Failure` or `FolderWatcher.Exhausted`.
  public init(_ request: PreviewRequest, temporary: String) async throws {
    self.request = request
    listener = try await Listener.take(host: request.host, ports: Self.ports(from: request.port))
    do {
      folder = try PreviewFolder(beside: request.content, temporary: temporary)
      site = folder.path + "/site"
      try Root.createFolders(site)
      watcher = try FolderWatcher(request.content, method: request.watching, isIgnored: OfficeDebris.contains)
    } catch {
      await listener.stop()
      throw error
    }
    compilerLog = request.compilerLog.map { CompilerLog($0) }
    assetsWatcher = request.assets.flatMap { try? FolderWatcher($0, isIgnored: OfficeDebris.contains) }
    builder = SiteBuilder(Self.buildRequest(request, into: site))
  }

  /// The port that was taken.
  public var port: Int { listener.port }

  /// Whether the folder is looked at from time to time because the system gives no news.
  public var isWithoutNews: Bool { watcher.isWithoutNews }

  private static func ports(from first: Int) -> [Int] {
    first == 0 ? [0] : Array(first...min(65535, first + 99))
  }

  private static func buildRequest(_ request: PreviewRequest, into site: String) -> BuildRequest {
    var build = BuildRequest(content: request.content, output: site, home: request.home)
    build.isPrivate = true
    build.showsDrafts = request.showsDrafts
    build.showsPending = true
    build.progress = request.progress
    return build
  }

  /// Builds, serves and builds again until `stop()`.
  ///
  /// - Parameters:
  ///   - ready: called once, when the site is served.
  ///   - tell: called after every build.
  public func run(ready: @Sendable () -> Void, tell: @Sendable (News) -> Void) async {
    let answers = PreviewAnswers(
      gate: Gate(host: request.host, port: port), state: state, request: request,
      injection: injection, own: OwnFiles(assets: request.assets),
      publishable: Publishable(request, folder: folder.path + "/publishable", preview: site), folder: site,
      pathPrefix: pathPrefix)
    let viewers = Viewers { watched, versions in answers.told(watched, &versions) }
    let first = await build(nil)
    if !isStopped {
      listener.serve { answers.answer($0, viewers) }
      ready()
      tell(first)
    }
    compilerLog?.watch { [state] text in
      state.change { $0.problems.compiler = text }
      viewers.update()
    }
    Task { [assetsWatcher] in
      while await assetsWatcher?.next() != nil { viewers.update() }
    }
    await follow(from: first, viewers, tell)
    compilerLog?.stop()
    assetsWatcher?.stop()
    await listener.stop()
    folder.remove()
  }

  /// Builds after every change, until the end. What could not be built is still to be built when the next change comes.
  private func follow(from first: News, _ viewers: Viewers, _ tell: @Sendable (News) -> Void) async {
    var pending: Change? = first.isBuilt ? nil : .everything
    while !isStopped, let change = await watcher.next() {
      let all = pending?.joined(with: change) ?? change
      let news = await build(all)
      pending = news.isBuilt ? nil : all
      viewers.update()
      tell(news)
      if news.isBuilt { await makeUp() }
    }
  }

  /// Ends `run`, which closes all connections and removes the preview's folder before it returns.
  public func stop() {
    stopping.withLock { $0 = true }
    watcher.stop()
  }

  private var isStopped: Bool { stopping.withLock { $0 } }

  var injection: Injection {
    Injection(scriptVersion: OwnFiles(assets: nil).version, language: request.language)
  }

  private var pathPrefix: String {
    request.content == "." ? "" : request.content.hasSuffix("/") ? request.content : request.content + "/"
  }
}
