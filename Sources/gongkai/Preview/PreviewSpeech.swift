import Diagnostics
import Preview
import SiteBuild
import WebServer

/// What the preview says on the terminal.
enum PreviewSpeech {
  static func started(_ address: String) -> Wording {
    Wording(
      """
      预览：\(address)
      修改内容并保存，打开的页面会自动更新。按 Ctrl-C 结束。
      与已发布的网站有何不同：\(address)-/differences/
      """,
      """
      Preview: \(address)
      Change the content and save: open pages follow by themselves. Ctrl-C ends it.
      What differs from the published site: \(address)-/differences/
      """)
  }

  static func otherPort(_ wanted: Int, _ taken: Int) -> Wording {
    Wording("端口 \(wanted) 已被占用，改用 \(taken)。", "Port \(wanted) is in use: \(taken) is taken instead.")
  }

  static func open(_ host: String) -> Wording {
    Wording(
      "注意：用了 --host \(host)，同一网络里的其他电脑也能看到这个预览，包括还没有公开的内容。",
      "Careful: with --host \(host) other computers of the network can see this preview, with all that is not yet public."
    )
  }

  static let withoutNews = Wording(
    "系统不报告这个文件夹的变化，改为每半秒查看一次，更新会慢一点。",
    "The system does not report changes of this folder: it is looked at every half second instead.")

  static let noBrowser = Wording(
    "打不开浏览器，请自己在浏览器里输入上面的网址。", "No browser could be opened: type the address into one yourself.")

  static let ended = Wording("预览已结束。", "The preview has ended.")

  static func updated(_ report: BuildReport.Written, took time: Duration) -> Wording {
    let output = report.output
    let milliseconds = Int(time.components.attoseconds / 1_000_000_000_000_000) + Int(time.components.seconds) * 1000
    guard output.written + output.deleted > 0 else {
      return Wording("已重新生成，没有页面改变。", "Built again; no page has changed.")
    }
    return Wording(
      "已更新：写入 \(output.written) 个文件，删除 \(output.deleted) 个；用时 \(milliseconds) 毫秒。",
      "Updated: \(output.written) files written, \(output.deleted) deleted, in \(milliseconds) ms.")
  }

  static let stays = Wording(
    "有错误，页面保持上一次正确的样子；改好并保存后自动更新。",
    "There are mistakes: the pages stay as they last were right. Mend them and save.")

  static func refusal(_ failure: Listener.Failure, host: String, port: Int) -> Wording {
    switch failure {
    case .taken:
      Wording(
        "从 \(port) 起的 100 个端口都被占用。\n改法：用 --port 另选一个",
        "100 ports from \(port) on are in use.\nfix: choose another one with --port")
    case .notThisMachine:
      Wording(
        "\(host) 不是这台电脑的地址。\n改法：去掉 --host，只在这台电脑上看；或写这台电脑自己的地址",
        "\(host) is no address of this machine.\nfix: leave out --host to look on this computer, or give an address of its own"
      )
    case .forbidden:
      Wording(
        "没有权限使用端口 \(port)。\n改法：用 --port 换一个 1024 以上的",
        "port \(port) is kept for the system.\nfix: take one above 1024 with --port")
    case .refused(let reason):
      Wording(
        "不能在 \(host) 的端口 \(port) 上提供预览：\(reason)", "port \(port) of \(host) cannot be taken: \(reason)")
    }
  }

  static let exhausted = Wording(
    "系统的线程或文件句柄用完了。\n改法：关掉一些程序再试", "the system has no more threads or file handles.\nfix: close some programs")
}
