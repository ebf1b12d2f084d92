import Addresses
import ArgumentParser
import Diagnostics
import Disclosure
import Files
import Output
import SiteBuild
import Synchronization

/// `gongkai build`
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the site from the content")

  @OptionGroup var source: ContentOption

  @Option(name: .long)
  var output: String?

  @Option(name: .customLong("as-of"))
  var asOf: DateArgument?

  @Option(name: .customLong("base-url"))
  var baseURL: BaseAddressArgument?

  @Option(name: .long)
  var diagnostics: DiagnosticsFormat = .text

  @Flag(name: .shortAndLong)
  var quiet = false

  func run() async throws {
    let terminal = Terminal(language: Terminal.language(asked: source.language?.language.rawValue))
    let content = try source.folder(terminal)
    let clock = ContinuousClock()
    let start = clock.now
    let report = try await build(content, terminal)
    Self.last.withLock { $0 = report }
    show(report.diagnostics, content: content, terminal)
    guard let written = report.written else { throw ExitStatus.contentHasErrors }
    guard !quiet else { return }
    terminal.say(BuildWords.summary(written, took: clock.now - start, in: terminal.language))
  }

  /// Kept until the process ends: see `BuildReport.source`.
  private static let last = Mutex<BuildReport?>(nil)

  private func build(_ content: String, _ terminal: Terminal) async throws -> BuildReport {
    let request = BuildRequest(
      content: content, output: output ?? Self.beside(content), asOf: asOf?.date, base: baseURL?.address,
      home: Terminal.environment("HOME"))
    do {
      return try await SiteBuilder(request).build()
    } catch let refusal as OutputRefusal {
      terminal.say(BuildWords.refusal(refusal, in: terminal.language))
    } catch let error as FileError {
      terminal.say(error.message(chinese: terminal.language == .chinese))
    }
    throw ExitStatus.inputOutput
  }

  /// `Public` in the folder that holds the content, wherever links lead.
  private static func beside(_ content: String) -> String {
    guard let real = try? Root(existing: content).path, let slash = real.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return "Public"
    }
    return real[..<slash] + "/Public"
  }

  private func show(_ found: [Diagnostic], content: String, _ terminal: Terminal) {
    let prefix = content == "." ? "" : content.hasSuffix("/") ? content : content + "/"
    let language = terminal.language
    if diagnostics == .json {
      terminal.print(DiagnosticFormatter.json(found, language: language, pathPrefix: prefix))
      return
    }
    guard !found.isEmpty else { return }
    let formatter = DiagnosticFormatter(language: language, colours: terminal.hasColours, pathPrefix: prefix)
    let errors = found.count { $0.severity == .error }
    terminal.say(formatter.text(found))
    terminal.say(formatter.summary(errors: errors, warnings: found.count - errors))
    if errors > 0 { terminal.say(BuildWords.nothingWritten(language)) }
  }
}

/// How mistakes are printed.
enum DiagnosticsFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// A day, as 2021-08-27; a month would leave open which.
struct DateArgument: ExpressibleByArgument {
  let date: DisclosureDate

  init?(argument: String) {
    guard let date = DisclosureDate(argument), date.day != nil else { return nil }
    self.date = date
  }
}

/// Where the site stands.
struct BaseAddressArgument: ExpressibleByArgument {
  let address: BaseAddress

  init?(argument: String) {
    guard let address = BaseAddress(argument) else { return nil }
    self.address = address
  }
}
