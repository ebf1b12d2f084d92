import Diagnostics
import Preview
import Synchronization

/// Tells the terminal what comes of each build.
final class PreviewSpeaker: Sendable {
  private let terminal: Terminal
  private let formatter: DiagnosticFormatter
  private let said = Mutex<[Diagnostic]>([])
  private let builds = Mutex(0)

  init(terminal: Terminal, content: String) {
    self.terminal = terminal
    let prefix = content == "." ? "" : content.hasSuffix("/") ? content : content + "/"
    formatter = DiagnosticFormatter(language: terminal.language, colours: terminal.hasColours, pathPrefix: prefix)
  }

  func tell(_ news: SitePreview.News) {
    let isFirst = builds.withLock { builds in
      builds += 1
      return builds == 1
    }
    switch news {
    case .built(let report, let time):
      show(report.diagnostics)
      guard let written = report.written, !isFirst else { return }
      terminal.say(PreviewSpeech.updated(written, took: time)(terminal.language))
    case .mistakes(let diagnostics):
      show(diagnostics)
      terminal.say(PreviewSpeech.stays(terminal.language))
    case .failed(let wording):
      terminal.say(wording(terminal.language))
    }
  }

  /// Warnings stay the same over many builds, and are said once.
  private func show(_ diagnostics: [Diagnostic]) {
    let isNew = said.withLock { said in
      defer { said = diagnostics }
      return said != diagnostics
    }
    guard isNew, !diagnostics.isEmpty else { return }
    let errors = diagnostics.count { $0.severity == .error }
    terminal.say(formatter.text(diagnostics))
    terminal.say(formatter.summary(errors: errors, warnings: diagnostics.count - errors))
  }
}
