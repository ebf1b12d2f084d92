import TestSupport
import Testing

@Suite("A command that was typed wrongly")
struct UsageTests {
  struct Case: CustomTestStringConvertible {
    let typed: [String]
    let chinese: String
    let english: String
    var testDescription: String { typed.joined(separator: " ") }
  }

  @Test(
    "It is told what is wrong and what to type, in the reader's language",
    arguments: [
      Case(
        typed: ["biuld"], chinese: "没有“biuld”这个命令\n改法：是不是 build？",
        english: "no command 'biuld'\nfix: did you mean build?"),
      Case(
        typed: ["frobnicate"], chinese: "没有“frobnicate”这个命令\n看说明：gongkai --help",
        english: "no command 'frobnicate'\nFor help: gongkai --help"),
      Case(typed: ["--bogus"], chinese: "没有 --bogus 这个选项", english: "no option --bogus"),
      Case(
        typed: ["build", "--outptu", "x"], chinese: "没有 --outptu 这个选项\n改法：是不是 --output？\n看说明：gongkai help build",
        english: "no option --outptu\nfix: did you mean --output?"),
      Case(typed: ["build", "--outptu=x"], chinese: "没有 --outptu 这个选项", english: "no option --outptu\n"),
      Case(typed: ["build", "-x"], chinese: "没有 -x 这个选项", english: "no option -x"),
      Case(typed: ["build", "—output", "x"], chinese: "横线不对\n改法：用半角减号，写成 --output", english: "type --output"),
      Case(typed: ["build", "——outptu"], chinese: "写成 --output", english: "type --output"),
      Case(typed: ["build", "－－quiet"], chinese: "写成 --quiet", english: "type --quiet"),
      Case(
        typed: ["build", "--output"], chinese: "--output 后面缺内容\n改法：--output 后面写：文件夹", english: "--output needs a value"),
      Case(
        typed: ["build", "--as-of", "--quiet"], chinese: "--as-of 后面缺内容\n改法：--as-of 后面写：2021-08-27",
        english: "followed by: a day such as"),
      Case(
        typed: ["build", "--as-of", "昨天"], chinese: "--as-of 不能是“昨天”\n改法：应写：2021-08-27 这样的一天",
        english: "--as-of cannot be '昨天'\nfix: expected: a day such as 2021-08-27"),
      Case(
        typed: ["build", "--as-of", "2024-02"], chinese: "--as-of 不能是“2024-02”", english: "--as-of cannot be '2024-02'"),
      Case(typed: ["build", "--as-of="], chinese: "--as-of 后面缺内容", english: "--as-of needs a value"),
      Case(typed: ["build", "--diagnostics", "jsn"], chinese: "不能是“jsn”\n改法：是不是 json？", english: "did you mean json?"),
      Case(
        typed: ["build", "--diagnostics", "spreadsheet"], chinese: "改法：可写：text、json", english: "one of: text, json"),
      Case(
        typed: ["build", "--quiet=yes"], chinese: "--quiet 后面不带内容\n改法：只写 --quiet", english: "--quiet takes no value"),
      Case(typed: ["build", "Content"], chinese: "多出了“Content”", english: "'Content' is one word too many"),
      Case(typed: ["new"], chinese: "没有写“文件夹”\n改法：“文件夹”是：", english: "FOLDER is missing"),
      Case(typed: ["new", "第一", "小组"], chinese: "多出了“小组”\n改法：内容里有空格时，用引号", english: "'小组' is one word too many"),
      Case(
        typed: ["status", "extend", "排队"], chinese: "没有写 --due\n改法：--due 后面写：",
        english: "--due is missing\nfix: --due is"),
      Case(typed: ["help", "biuld"], chinese: "是不是 build？", english: "did you mean build?"),
      Case(
        typed: ["build", "--content", "a", "--base-url", "ftp://example.org/"], chinese: "--base-url 不能是",
        english: "--base-url cannot be"),
    ])
  func told(one: Case) async throws {
    for (language, expected) in [("zh_CN.UTF-8", one.chinese), ("en_GB.UTF-8", one.english)] {
      let result = try await Tool.run(one.typed, in: "/", environment: ["LC_ALL": language])
      #expect(result.code == 64)
      #expect(result.errors.contains(expected), "\(result.errors)")
      #expect(result.errors.hasPrefix(language == "zh_CN.UTF-8" ? "命令写法不对：" : "The command was typed wrongly: "))
      #expect(!result.errors.contains("：（"), "ArgumentParser's own words are the last resort: \(result.errors)")
    }
  }

  @Test("What was typed cannot steer the terminal")
  func hostile() async throws {
    let result = try await Tool.run(["build", "--as-of", "\u{1B}[2J\u{202E}"], in: "/")
    #expect(result.errors.contains("<U+001B>[2J<U+202E>"))
    #expect(!result.errors.utf8.contains(0x1B))
  }
}
