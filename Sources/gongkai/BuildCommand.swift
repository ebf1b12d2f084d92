import Addresses
import ArgumentParser
import Cores
import Diagnostics
import Disclosure
import Files
import Output
import SiteBuild
import Synchronization

/// `gongkai build`
struct BuildCommand: AsyncParsableCommand, GuidedCommand {
  static let configuration = CommandConfiguration(commandName: "build", abstract: guide.abstract)

  static let guide = Guide(
    purpose: Wording("由内容生成网站", "builds the site from the content"),
    examples: [
      .init("gongkai build", Wording("由 Content 生成网站，写到它旁边的 Public", "builds Content into Public beside it")),
      .init(
        Wording("gongkai build --output 网站", "gongkai build --output site"),
        Wording("写到另一个文件夹，须是空的", "writes to another folder, which must be empty")),
      .init(
        "gongkai build --explain",
        Wording("再说明每一页为什么重新生成，或为什么没有", "and tells of every page why it was made anew, or why not")),
      .init(
        "gongkai build --as-of 2021-08-27",
        Wording("回看：网站只显示到这一天为止的情况", "looks back: shows things as they stood on that day")),
    ],
    arguments: [
      ArgumentWords(
        "--output", value: Wording("文件夹", "DIR"),
        Wording("网站写到哪里；不写时是内容旁边的 Public", "where the site is written; else Public beside the content")),
      ArgumentWords(
        "--as-of", value: Wording("日期", "DAY"),
        Wording("回看：只显示到这一天为止的情况", "looks back: nothing later than this day is shown"), form: ArgumentWords.day),
      ArgumentWords(
        "--base-url", value: Wording("网址", "URL"),
        Wording("代替 site.yaml 里的 baseURL", "stands in for the baseURL of site.yaml"),
        form: Wording("https://www.example.org/ 这样的网址", "an address such as https://www.example.org/")),
      ArgumentWords(
        "--diagnostics", Wording("错误清单的格式；json 给别的程序读", "how mistakes are printed; json is for programs")),
      ArgumentWords(
        "--explain",
        Wording("逐个说明每一页为什么重新生成、为什么没有", "tells of every page why it was made anew or why not")),
      ArgumentWords("--quiet", Wording("没有错误就什么也不显示", "says nothing unless something is wrong")),
    ] + ContentOption.words,
    notes: [
      Wording(
        "内容有错误时，网站保持原样。每条错误都写明文件、行、列、原因和改法。",
        "Where the content has errors the site stays as it is. Every error tells file, line, column, cause and mend."),
      Wording(
        "只有生成器自己写过的文件会被替换或删除，别的文件一概不动。",
        "Only files that the generator wrote are replaced or deleted; no other file is touched."),
    ])

  @OptionGroup var source: ContentOption

  @Option(name: .long, completion: .directory)
  var output: String?

  @Option(name: .customLong("as-of"))
  var asOf: DateArgument?

  @Option(name: .customLong("base-url"))
  var baseURL: BaseAddressArgument?

  @Option(name: .long)
  var diagnostics: DiagnosticsFormat = .text

  @Flag(name: .long)
  var explain = false

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
    if explain {
      terminal.print(
        ExplanationWords.text(written.explanations, content: Self.prefix(of: content), in: terminal.language))
    }
    guard !quiet else { return }
    terminal.say(BuildWords.summary(written, took: clock.now - start, in: terminal.language))
  }

  /// Kept until the process ends: see `BuildReport.source`.
  private static let last = Mutex<BuildReport?>(nil)

  private func build(_ content: String, _ terminal: Terminal) async throws -> BuildReport {
    var request = BuildRequest(
      content: content, output: output ?? Self.beside(content), asOf: asOf?.date, base: baseURL?.address,
      home: Terminal.environment("HOME"))
    request.isExplained = explain
    let line = progressLine(&request, terminal)
    do {
      // Before anything is said.
      defer { line?.finish() }
      return try await SiteBuilder(request).build()
    } catch let refusal as OutputRefusal {
      terminal.say(BuildWords.refusal(refusal, in: terminal.language))
    } catch let error as FileError {
      terminal.say(error)
    }
    throw ExitStatus.inputOutput
  }

  /// What shows how far the build is, where a person looks and wants to know.
  private func progressLine(_ request: inout BuildRequest, _ terminal: Terminal) -> ProgressLine? {
    guard terminal.isWatched, !quiet else { return nil }
    let progress = Progress()
    request.progress = progress
    let language = terminal.language
    return ProgressLine(of: progress, on: 2) { BuildWords.progress($0, in: language) }
  }

  /// `Public` in the folder that holds the content, wherever links lead.
  static func beside(_ content: String) -> String {
    guard let real = try? Root(existing: content).path, let slash = real.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return "Public"
    }
    return real[..<slash] + "/Public"
  }

  /// What stands before the paths of content files in messages.
  private static func prefix(of content: String) -> String {
    content == "." ? "" : content.hasSuffix("/") ? content : content + "/"
  }

  private func show(_ found: [Diagnostic], content: String, _ terminal: Terminal) {
    let prefix = Self.prefix(of: content)
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
