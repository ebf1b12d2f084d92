import Testing
import TestSupport

@Suite("The language of messages")
struct LanguageTests {
  @Test(
    "It is that of the environment, Chinese where nothing is said",
    arguments: [
      ([:], true), (["LC_ALL": "en_US.UTF-8"], false), (["LANG": "en_GB.UTF-8"], false),
      (["LC_MESSAGES": "en_US"], false), (["LC_ALL": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"], true),
      (["LC_ALL": "en_US.UTF-8", "LANG": "zh_CN.UTF-8"], false), (["LC_ALL": "", "LANG": "en_US.UTF-8"], false),
      (["LC_ALL": "C"], true), (["LC_ALL": "C.UTF-8", "LANG": "en_US.UTF-8"], true), (["LANG": "de_DE.UTF-8"], true),
    ] as [([String: String], Bool)])
  func environment(variables: [String: String], isChinese: Bool) async throws {
    let scratch = try SmallSite.scratch()
    let summary = try await Tool.run(["build"], in: scratch.path, environment: variables).errors
    #expect(summary.contains("网站已生成") == isChinese)
    #expect(summary.contains("Built ") != isChinese)
    let help = try await Tool.run(["--help"], in: scratch.path, environment: variables).output
    #expect(help.contains("用法") == isChinese)
    let usage = try await Tool.run(["--bogus"], in: scratch.path, environment: variables).errors
    #expect(usage.contains("命令写法不对") == isChinese)
  }

  @Test("What is asked for goes before it", arguments: [["--language", "zh"], ["--language=zh"]])
  func asked(option: [String]) async throws {
    let scratch = try SmallSite.scratch()
    let english = ["LC_ALL": "en_US.UTF-8"]
    #expect(try await Tool.run(["build"] + option, in: scratch.path, environment: english).errors.contains("网站已生成"))
    #expect(try await Tool.run(["--help"] + option, in: scratch.path, environment: english).output.contains("用法"))
    let usage = try await Tool.run(["build", "--bogus"] + option, in: scratch.path, environment: english).errors
    #expect(usage.contains("命令写法不对"))
  }

  @Test("English where it is asked for")
  func askedEnglish() async throws {
    let scratch = try SmallSite.scratch()
    let result = try await Tool.run(
      ["build", "--language", "en"], in: scratch.path, environment: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(result.errors.contains("Built "))
    #expect(!result.errors.unicodeScalars.contains { $0.value >= 0x4E00 && $0.value < 0xA000 })
  }

  @Test("Mistakes, refusals and input errors have it too", arguments: ["zh", "en"])
  func mistakes(language: String) async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace("lead:", with: "laed:", in: SmallSite.queue)
    let chinese = language == "zh"
    let option = ["--language", language]
    let mistake = try await Tool.run(["build"] + option, in: scratch.path).errors
    #expect(mistake.contains("错误：") == chinese)
    #expect(mistake.contains("error: ") != chinese)
    #expect(mistake.contains(chinese ? "改法：" : "fix: "))
    let refusal = try await Tool.run(["build", "--output", "Content/out"] + option, in: scratch.path).errors
    #expect(refusal.contains("输出文件夹") == chinese)
    let missing = try await Tool.run(["build", "--content", "nowhere"] + option, in: scratch.path).errors
    #expect(missing.contains("不存在") == chinese)
    let nowhere = try await Tool.run(["build"] + option, in: "/").errors
    #expect(nowhere.contains("这里和上层文件夹") == chinese)
  }

  @Test("The pages do not change with it")
  func pages() async throws {
    let scratch = try SmallSite.scratch()
    for language in ["zh", "en"] {
      let result = try await Tool.run(["build", "--language", language, "--output", language], in: scratch.path)
      #expect(result.code == 0)
    }
    #expect(try scratch.bytes(in: "zh") == scratch.bytes(in: "en"))
  }
}
