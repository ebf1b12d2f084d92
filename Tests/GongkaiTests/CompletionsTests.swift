import TestSupport
import Testing

/// What the real shells offer when somebody types and presses the tab key.
@Suite("Completions")
struct CompletionsTests {
  struct Case: CustomTestStringConvertible {
    let typed: String
    let offered: [String]
    var testDescription: String { typed }
  }

  static let cases = [
    Case(typed: "gongkai bu", offered: ["build"]), Case(typed: "gongkai ", offered: ["build", "new", "completions"]),
    Case(typed: "gongkai build --diagn", offered: ["--diagnostics"]),
    Case(typed: "gongkai build --diagnostics ", offered: ["text", "json"]),
    Case(typed: "gongkai build --language ", offered: ["zh", "en"]),
    Case(typed: "gongkai build --quiet --output 网", offered: ["网站/"]),
    Case(typed: "gongkai completions ", offered: ["bash", "zsh", "fish"]),
    Case(typed: "gongkai status ", offered: ["list", "set", "extend", "release"]),
    Case(typed: "gongkai status set 1-甲/2024/1-", offered: ["1-甲/2024/1-排队", "1-甲/2024/1-服务/2-停车"]),
    Case(typed: "gongkai status set 排队 已销", offered: ["已销号"]),
  ]

  @Test("bash", .enabled(if: Tool.has("bash")), arguments: cases)
  func bash(one: Case) async throws {
    let scratch = try folder()
    let script = """
      source <(gongkai completions bash)
      IFS=' '; COMP_LINE=$1; COMP_POINT=${#1}; read -ra COMP_WORDS <<<"$1"
      case $1 in *' ') COMP_WORDS+=('');; esac
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _gongkai gongkai "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      for one in "${COMPREPLY[@]}"; do if [ -d "$one" ]; then echo "$one/"; else echo "$one"; fi; done
      """
    let result = try await Tool.shell("bash", ["--norc", "-c", script, "bash", one.typed], in: scratch.path)
    try expect(one.offered, in: result, words: result.output.split(separator: "\n").map(String.init))
  }

  /// Findings are left out: fish looks at where the cursor is, and has none without a terminal.
  @Test("fish", .enabled(if: Tool.has("fish")), arguments: cases.filter { !$0.typed.contains("甲") })
  func fish(one: Case) async throws {
    let scratch = try folder()
    let script = "gongkai completions fish | source; complete --do-complete $argv"
    // Without a locale fish finds nothing in folders whose names are not ASCII.
    let result = try await Tool.shell(
      "fish", ["--no-config", "-c", script, one.typed], in: scratch.path, environment: ["LC_ALL": "C.UTF-8"])
    let lines = result.output.split(separator: "\n")
    try expect(one.offered, in: result, words: lines.map { String($0.prefix { $0 != "\t" }) })
  }

  /// zsh completes only at a prompt: another zsh types the line into one that has a terminal of its own, once the prompt
  /// stands there; what is typed before goes past the line editor.
  @Test("zsh", .enabled(if: Tool.has("zsh") && Tool.has("timeout")), arguments: cases)
  func zsh(one: Case) async throws {
    let scratch = try folder()
    let script = """
      zmodload zsh/zpty; zpty z zsh -f -i
      zpty -w z 'PS1=at:; autoload -U compinit; compinit -u -D; source <(gongkai completions zsh); LISTMAX=0
      bindkey "^I" list-choices; zstyle ":completion:*" verbose no; unsetopt list_types; echo ready"":'
      zpty -r -m z all '*ready:*at:*'; zpty -w -n z "$1"$'\\t'$'\\025echo "" end"":\\n'
      while zpty -r z line; do print -r -- "$line"; [[ $line = *end:* ]] && break; done; zpty -d z
      """
    let result = try await Tool.shell(
      "timeout", ["20", "zsh", "-f", "-c", script, "zsh", one.typed], in: scratch.path,
      environment: ["LC_ALL": "C.UTF-8", "TERM": "dumb"])
    #expect(result.output.contains("end:"), "\(result.output)")
    let lines = result.output.split { $0.isNewline }.filter { !$0.contains("gongkai") }
    let words = lines.flatMap { $0.split { $0.isWhitespace } }.map(String.init)
    #expect(
      Set(one.offered.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }).isSubset(of: words), "\(result.output)")
  }

  @Test("Descriptions are in the reader's language")
  func language() async throws {
    let chinese = try await Tool.run(["completions", "fish"], in: "/", environment: ["LANG": "zh_CN.UTF-8"]).output
    #expect(chinese.contains("由内容生成网站") && !chinese.contains("builds the site"))
    let english = try await Tool.run(["completions", "zsh", "--language", "en"], in: "/").output
    #expect(english.contains("builds the site") && !english.contains("由内容生成网站"))
  }

  private func folder() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.makeFolder("网站")
    try scratch.write("", to: "文件.md")
    for name in ["organ.md", "2024/notice.md", "2024/1-排队.md", "2024/1-服务/area.md", "2024/1-服务/2-停车/finding.md"] {
      try scratch.write("", to: "Content/1-甲/\(name)")
    }
    try scratch.write("title: 站\n", to: "Content/site.yaml")
    return scratch
  }

  private func expect(_ offered: [String], in result: Tool.Result, words: [String]) throws {
    #expect(result.code == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(Set(offered).isSubset(of: words), "\(words)")
    if offered.count == 1 { #expect(words == offered) }
  }
}
