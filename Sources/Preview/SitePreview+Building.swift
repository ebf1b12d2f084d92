import Diagnostics
import Disclosure
import FileServer
import Files
import Output
import SiteBuild
import Watching

extension SitePreview {
  /// Builds the site as the content now is, and serves what came of it. Where nothing could come, the last good site
  /// stays.
  ///
  /// - Parameter change: what has changed since the last build that went through; nil for the first.
  /// - Returns: what came of it.
  func build(_ change: Change?) async -> News {
    let clock = ContinuousClock()
    let start = clock.now
    do {
      let report = try await builder.build(changes: change?.ofContent, isForPeopleFirst: true)
      guard let written = report.written else {
        state.change { $0.tell(Problems(diagnostics: report.diagnostics)) }
        return .mistakes(report.diagnostics)
      }
      let base = report.base.flatMap { try? RequestPath($0.path) }?.segments ?? state.present.base
      let served = try ServedSite(ServedFolder(Root(existing: site)), base: base, revise: revise)
      let isPublishable = !request.showsDrafts && written.heldBack == HeldBack()
      state.change { $0.show(served, base: base, isPublishable: isPublishable) }
      return .built(report, clock.now - start)
    } catch {
      let failure = Self.wording(of: error)
      state.change { $0.tell(Problems(failure: failure)) }
      return .failed(failure)
    }
  }

  /// Makes what the last build left for later: archives, the search, what only programs read. Whoever looks at a page need not wait for it.
  func makeUp() async {
    do {
      _ = try await builder.build(changes: ContentChanges([]))
    } catch {
      let failure = Self.wording(of: error)
      state.change { $0.tell(Problems(failure: failure)) }
    }
  }

  private var revise: @Sendable (ServedFile, _ isMissing: Bool) -> ServedFile {
    let injection = injection
    return { file, isMissing in
      guard let bytes = file.bytes else { return file }
      return file.with(bytes: injection.revised(bytes, version: isMissing ? "" : file.version))
    }
  }

  static func wording(of error: any Error) -> Wording {
    switch error {
    case let error as FileError: Wording(error.message(chinese: true), error.message(chinese: false))
    case let error as OutputRefusal:
      Wording(
        [error.cause(chinese: true), error.mend(chinese: true).map { "改法：" + $0 }].compactMap { $0 }
          .joined(separator: "\n"),
        [error.cause(chinese: false), error.mend(chinese: false).map { "fix: " + $0 }].compactMap { $0 }
          .joined(separator: "\n"))
    default: Wording("\(error)", "\(error)")
    }
  }
}

extension Change {
  /// What the builder need look at; nil for everything.
  fileprivate var ofContent: ContentChanges? {
    if case .paths(let paths) = self { ContentChanges(Array(paths)) } else { nil }
  }
}

extension SiteState.Present {
  /// Something is wrong with the content; what the compiler says is another matter.
  fileprivate mutating func tell(_ found: Problems) {
    let compiler = problems.compiler
    problems = found
    problems.compiler = compiler
    builds += 1
  }

  fileprivate mutating func show(_ site: ServedSite, base: [String], isPublishable: Bool) {
    self.site = site
    self.base = base
    self.isPublishable = isPublishable
    tell(.none)
  }
}
