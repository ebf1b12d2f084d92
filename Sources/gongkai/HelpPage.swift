import ArgumentParser
import Diagnostics

/// The help, in the reader's language. ArgumentParser words its own in English alone.
struct HelpPage {
  private enum Subject { case tool, build, new }
  private let subject: Subject

  /// Nil where the arguments ask for no help.
  init?(for arguments: [String]) {
    let before = arguments.prefix { $0 != "--" }
    let asks = before.contains { ["-h", "--help", "-help"].contains($0) }
    guard asks || before.first == "help" || before.isEmpty else { return nil }
    switch Self.withoutAsking(Array(before)).first {
    case "build": subject = .build
    case "new": subject = .new
    case let word? where !word.hasPrefix("-"): return nil
    default: subject = .tool
    }
  }

  /// The arguments without the question for help: what is left of an unknown command is an error of usage.
  static func withoutAsking(_ arguments: [String]) -> [String] {
    let words = arguments.filter { !["-h", "--help", "-help"].contains($0) }
    return words.first == "help" ? Array(words.dropFirst()) : words
  }

  func text(in language: Language) -> String {
    switch subject {
    case .tool: Self.tool(language)
    case .build: Self.build(language)
    case .new: Self.new(language)
    }
  }

  private static let tool = Wording(
    """
    gongkai（公开）：把巡察整改情况做成公开网站

    用法：
      gongkai new 文件夹        新建一套可直接改用的示例内容
      gongkai build             由 Content 生成网站，写到 Public
      gongkai help build        某个命令的详细说明
      gongkai --version         版本

    第一次使用：
      gongkai new 整改公开
      cd 整改公开
      gongkai build

    \(exitCodes.chinese)
    """,
    """
    gongkai: turns the progress of rectification into a public web site

    Usage:
      gongkai new FOLDER        makes a starter to be changed into your own
      gongkai build             builds the site from Content into Public
      gongkai help build        more about one command
      gongkai --version         the version

    The first time:
      gongkai new rectification
      cd rectification
      gongkai build

    \(exitCodes.english)
    """)

  private static let build = Wording(
    """
    gongkai build：由内容生成网站

    用法：gongkai build [选项]

      --content 文件夹          内容文件夹；不写时在这里和上层文件夹里找 Content
      --output 文件夹           网站写到哪里；不写时是内容旁边的 Public
      --as-of 2021-08-27        回看：只显示到这一天为止的情况
      --base-url 网址           代替 site.yaml 里的 baseURL
      --language zh|en          提示用中文或英文
      --diagnostics text|json   错误清单的格式
      -q, --quiet               没有错误就什么也不显示

    内容有错误时，网站保持原样。每条错误都写明文件、行、列、原因和改法。

    \(exitCodes.chinese)
    """,
    """
    gongkai build: builds the site from the content

    Usage: gongkai build [options]

      --content DIR             the content folder; else Content, here or above
      --output DIR              where the site is written; else Public beside the content
      --as-of YYYY-MM-DD        looks back: nothing later than this day is shown
      --base-url URL            stands in for the baseURL of site.yaml
      --language zh|en          messages in Chinese or English
      --diagnostics text|json   how mistakes are printed
      -q, --quiet               says nothing unless something is wrong

    Where the content has errors the site stays as it is. Every error tells file, line, column, cause and mend.

    \(exitCodes.english)
    """)

  private static let new = Wording(
    """
    gongkai new：新建一套示例内容（虚构、完整），改成自己的就能用

    用法：gongkai new 文件夹 [--language zh|en]

    文件夹须是新的或空的；已有的文件不会被覆盖。

    \(exitCodes.chinese)
    """,
    """
    gongkai new: makes a starter, fictional and complete, to be changed into your own

    Usage: gongkai new FOLDER [--language zh|en]

    The folder must be new or empty; nothing is written over.

    \(exitCodes.english)
    """)

  private static let exitCodes = Wording(
    "退出码：0 完成；1 内容有错误；64 命令写法不对；74 文件读写出错。",
    "Exit codes: 0 done; 1 the content has errors; 64 usage; 74 input or output failed.")
}
