import ArgumentParser
import Cores
import Diagnostics
import Files
import Preview
import Synchronization
import Watching
import WebServer

/// `gongkai preview`
struct PreviewCommand: AsyncParsableCommand, GuidedCommand {
  static let configuration = CommandConfiguration(commandName: "preview", abstract: guide.abstract)

  static let guide = Guide(
    purpose: Wording("在浏览器里看网站，边改边看", "shows the site in a browser while it is being written"),
    examples: [
      .init(
        "gongkai preview --open",
        Wording("打开浏览器看网站；改了内容并保存，页面自动更新", "opens a browser; pages follow every saved change")),
      .init("gongkai preview --port 8000", Wording("端口 8000，被占用时用下一个", "port 8000, or the next one that is free")),
      .init(
        "gongkai preview --host 0.0.0.0",
        Wording("让同一网络里的其他电脑也能看", "lets other computers of the network look, too")),
    ],
    arguments: [
      ArgumentWords(
        "--host", value: Wording("地址", "ADDRESS"),
        Wording("在哪个地址上提供；127.0.0.1 只有这台电脑能看", "where it is served; at 127.0.0.1 only this computer can look")),
      ArgumentWords(
        "--port", value: Wording("端口", "PORT"),
        Wording("端口；被占用时用下一个空闲的", "the port, or the next one that is free"),
        form: Wording("0 到 65535 的整数", "a whole number from 0 to 65535")),
      ArgumentWords("--open", Wording("打开浏览器", "opens the browser")),
      ArgumentWords(
        "--drafts", Wording("也显示草稿（draft: true），标明是草稿", "shows drafts (draft: true), too, marked as such")),
      ArgumentWords(
        "--output", value: Wording("文件夹", "DIR"),
        Wording(
          "已发布的网站在哪里，只用来比较，不会改动；不写时是内容旁边的 Public",
          "where the published site lies, which is only compared; else Public beside the content")),
      ArgumentWords(
        "--poll",
        Wording(
          "每半秒查看一次文件夹；内容在网络盘上、别人的修改没有反应时用",
          "looks at the folder every half second: for network drives, where changes by others go unnoticed")),
    ] + ContentOption.words,
    notes: [
      Wording(
        "预览不改动 Public。内容有错误时，浏览器里列出错误和改法，页面保持上一次正确的样子。",
        "The preview never touches Public. Mistakes are listed in the browser, over the page as it last was right."),
      Wording(
        "网址后面加 -/differences/ 可以看到与已发布的网站有何不同。按 Ctrl-C 结束。",
        "At -/differences/ stands what differs from the published site. Ctrl-C ends the preview."),
    ])

  @OptionGroup var source: ContentOption

  @Option(name: .long)
  var host = "127.0.0.1"

  @Option(name: .long)
  var port: PortArgument = PortArgument(number: 4321)

  @Flag(name: .customLong("open"))
  var opensBrowser = false

  @Flag(name: .long)
  var drafts = false

  @Option(name: .long, completion: .directory)
  var output: String?

  @Flag(name: .long)
  var poll = false

  /// For `Scripts/preview`.
  @Option(name: .customLong("compiler-log"), help: .private)
  var compilerLog: String?

  /// For `Scripts/preview`.
  @Option(name: .customLong("assets"), help: .private)
  var assets: String?

  func run() async throws {
    let terminal = Terminal(language: Terminal.language(asked: source.language?.language.rawValue))
    let content = try source.folder(terminal)
    var request = request(content, terminal)
    let progress = terminal.isWatched ? Progress() : nil
    request.progress = progress
    let preview = try await open(request, terminal)
    let line = progress.flatMap { ProgressLine(of: $0, on: 2) { BuildWords.progress($0, in: terminal.language) } }
    let ending = Ending { preview.stop() }
    sayWhatIsUnusual(preview, terminal)
    let speaker = PreviewSpeaker(terminal: terminal, content: content)
    await preview.run(
      ready: {
        line?.finish()
        ready(preview, terminal)
      },
      tell: { speaker.tell($0) })
    withExtendedLifetime(ending) { terminal.say(PreviewSpeech.ended(terminal.language)) }
  }

  private func request(_ content: String, _ terminal: Terminal) -> PreviewRequest {
    var request = PreviewRequest(
      content: content, published: output ?? BuildCommand.beside(content), language: terminal.language)
    request.host = host
    request.port = port.number
    request.home = Terminal.environment("HOME")
    request.showsDrafts = drafts
    request.watching = poll ? .looking : .news
    request.compilerLog = compilerLog
    request.assets = assets
    return request
  }

  private func open(_ request: PreviewRequest, _ terminal: Terminal) async throws -> SitePreview {
    do {
      return try await SitePreview(request, temporary: Terminal.environment("TMPDIR") ?? "/tmp")
    } catch let failure as Listener.Failure {
      terminal.say(PreviewSpeech.refusal(failure, host: host, port: port.number)(terminal.language))
    } catch let error as FileError {
      terminal.say(error)
    } catch is FolderWatcher.Exhausted {
      terminal.say(PreviewSpeech.exhausted(terminal.language))
    }
    throw ExitStatus.inputOutput
  }

  private func sayWhatIsUnusual(_ preview: SitePreview, _ terminal: Terminal) {
    if port.number != 0, preview.port != port.number {
      terminal.say(PreviewSpeech.otherPort(port.number, preview.port)(terminal.language))
    }
    if !["127.0.0.1", "::1", "localhost"].contains(host) {
      terminal.say(PreviewSpeech.open(host)(terminal.language))
    }
    if preview.isWithoutNews { terminal.say(PreviewSpeech.withoutNews(terminal.language)) }
  }

  private func ready(_ preview: SitePreview, _ terminal: Terminal) {
    let address = "http://\(shownHost):\(preview.port)/"
    terminal.say(PreviewSpeech.started(address)(terminal.language))
    if opensBrowser, !Browser.open(address) { terminal.say(PreviewSpeech.noBrowser(terminal.language)) }
  }

  /// The host as an address has it: no browser goes to "all addresses".
  private var shownHost: String {
    switch host {
    case "0.0.0.0": "127.0.0.1"
    case "::": "[::1]"
    default: host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
    }
  }
}

/// A port, or 0 for any that is free.
struct PortArgument: ExpressibleByArgument {
  let number: Int

  init(number: Int) { self.number = number }

  init?(argument: String) {
    guard let number = Int(argument), (0...65535).contains(number) else { return nil }
    self.number = number
  }

  var defaultValueDescription: String { "\(number)" }
}
