import Assets
import Diagnostics
import FileServer
import Files
import Output
import SafeHTML
import WebServer

/// What every address of the preview is answered with.
///
/// 1. the gate lets in or refuses;
/// 2. addresses beneath `/-/` are the preview's own: script, style, events, differences;
/// 3. all others are the site's; browsers get pages with the script, other clients get the files as they are;
/// 4. as long as there is no site, every address tells what is wrong.
struct PreviewAnswers: Sendable {
  let gate: Gate
  let state: SiteState
  let request: PreviewRequest
  let injection: Injection
  let own: OwnFiles
  let publishable: Publishable
  /// The folder of the preview's site.
  let folder: String
  let pathPrefix: String

  func answer(_ request: Request, _ viewers: Viewers) -> Answer {
    do throws(Refusal) {
      let path = try gate.admit(request)
      if path.segments.first == Self.reserved { return ownAnswer(request, path, viewers) }
      if let file = replaced(path) { return .response(file.response(to: request)) }
      let present = state.present
      guard let site = present.site else { return .response(problemAnswer(request, present)) }
      return .response(site.response(to: request, at: path))
    } catch { return .response(error.response) }
  }

  /// The first segment of addresses that are no part of the site.
  static let reserved = "-"

  private func ownAnswer(_ request: Request, _ path: RequestPath, _ viewers: Viewers) -> Answer {
    switch (path.segments.dropFirst().joined(separator: "/"), path.isFolder) {
    case ("", _): return .response(Response(302, ["Location": "/-/differences/"], text: "在这里 /-/differences/"))
    case ("differences", true): return .later(differences)
    case ("differences", false):
      return .response(Response(301, ["Location": "/-/differences/"], text: "在这里 /-/differences/"))
    case ("events", false): return events(request, path, viewers)
    case (let name, false): return .response(own.file(named: name)?.response(to: request) ?? .notFound)
    default: return .response(.notFound)
    }
  }

  /// A file of the tool that somebody is working on, in place of the one in the tool.
  private func replaced(_ path: RequestPath) -> ServedFile? {
    guard let below = path.below(state.present.base), below.segments.count == 1, !below.isFolder else { return nil }
    return own.replacement(named: below.segments[0])
  }
}

// MARK: Events

extension PreviewAnswers {
  private func events(_ request: Request, _ path: RequestPath, _ viewers: Viewers) -> Answer {
    guard let query = EventQuery(path.query ?? "") else { return .response(.badRequest) }
    guard request.method == "GET" else { return .response(Response(200, ["Content-Type": "text/event-stream"])) }
    return .events { viewers.add($0, query.watched) }
  }

  /// What an open page is told: one line of JSON.
  func told(_ watched: Viewers.Watched, _ versions: inout Versions) -> [UInt8] {
    let present = state.present
    let page = version(ofPage: watched.page, present, &versions)
    var files: [JSON.Member] = []
    for (address, path) in watched.files {
      files.append(.init(address, .string(versions.version(at: path) { version(ofFile: $0, present) })))
    }
    let problems = list(present).overlay
    return JSON.object([
      .init("page", .string(page)), .init("script", .string(injection.scriptVersion)), .init("files", .object(files)),
      .init("problems", .string(problems.string)),
    ]).bytes
  }

  private func version(ofPage path: RequestPath, _ present: SiteState.Present, _ versions: inout Versions) -> String {
    if path.segments.first == Self.reserved { return "build-\(present.builds)" }
    guard let site = present.site else { return version(of: present.problems) }
    return versions.version(at: path) { site.version(at: $0) }
  }

  private func version(ofFile path: RequestPath, _ present: SiteState.Present) -> String? {
    replaced(path)?.version ?? present.site?.version(at: path)
  }

  private func version(of problems: Problems) -> String {
    "problems-\(Digest(of: list(SiteState.Present(problems: problems)).page.bytes).hex)"
  }
}

// MARK: Pages of its own

extension PreviewAnswers {
  private func list(_ present: SiteState.Present) -> ProblemList {
    ProblemList(
      problems: present.problems, hasSite: present.site != nil, language: request.language, pathPrefix: pathPrefix)
  }

  /// What is told at every address while there is no site.
  private func problemAnswer(_ asked: Request, _ present: SiteState.Present) -> Response {
    let list = list(present)
    guard asked.isForPage else {
      let text = DiagnosticFormatter(language: request.language, colours: false, pathPrefix: pathPrefix)
        .text(present.problems.diagnostics)
      return Response(503, text: "\(list.title)\n\n\(text)")
    }
    let script = injection.script(page: version(of: present.problems), isWhole: true)
    return OwnPage(title: list.title, language: request.language, script: script, main: list.page).response(503)
  }

  private func differences() async -> Response {
    let present = state.present
    let script = injection.script(page: "build-\(present.builds)")
    let title = DifferenceWords.title(request.language)
    func page(_ status: Int, _ main: HTML) -> Response {
      OwnPage(title: title, language: request.language, script: script, main: main).response(status)
    }
    do {
      guard present.site != nil, let files = try await publishable.files(isPreview: present.isPublishable) else {
        return page(503, "<h1>\(title)</h1>\n<p>\(DifferenceWords.noSite(request.language))</p>")
      }
      let published = try RecordedFiles.read(in: request.published)
      let found = DifferencesPage(
        differences: Differences(preview: files, published: published), published: request.published,
        isPublished: published != nil, isPreview: present.isPublishable, language: request.language,
        base: present.base, title: titles())
      return page(200, found.html)
    } catch {
      let lines = SitePreview.wording(of: error)(request.language).split(separator: "\n").map(String.init)
      return page(500, "<h1>\(title)</h1>\n\(each: lines, { "<p>\(VisibleText.of($0))</p>\n" })")
    }
  }

  /// Titles are read from the pages themselves: those that go, from what is published.
  private func titles() -> (Differences.Row) -> String? {
    let (preview, published) = (try? Root(existing: folder), try? Root(existing: request.published))
    func title(of path: RelativePath?, in root: Root?) -> String? {
      guard let path, case .bytes(let bytes)? = try? root?.read(path, atMost: 1 << 20) else { return nil }
      return PageTitle.of(bytes)
    }
    let end = title(of: RelativePath("index.html"), in: preview).map { " - " + $0 } ?? ""
    return { row in
      guard row.path.name.hasSuffix(".html") else { return nil }
      let title = title(of: row.path, in: row.kind == .gone ? published : preview)
      return title.map { $0.hasSuffix(end) ? String($0.dropLast(end.count)) : $0 }
    }
  }
}
