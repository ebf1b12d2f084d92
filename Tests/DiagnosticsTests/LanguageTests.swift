import Testing

@testable import Diagnostics

@Suite("Language of messages")
struct LanguageTests {
  private func language(_ variables: [String: String]) -> Language {
    Language(environment: { variables[$0] })
  }

  @Test("Chinese is spoken unless the environment asks for English")
  func defaultsToChinese() {
    #expect(language([:]) == .chinese)
    for value in ["C", "POSIX", "C.UTF-8", "zh_CN.UTF-8", "de_DE.UTF-8", "x-en"] {
      #expect(language(["LANG": value]) == .chinese)
    }
    #expect(language(["LANG": "en"]) == .english)
    #expect(language(["LANG": "en_GB.UTF-8"]) == .english)
  }

  @Test("the first variable that is set and not empty decides")
  func precedence() {
    #expect(language(["LC_ALL": "C.UTF-8", "LC_MESSAGES": "en_US", "LANG": "en_US"]) == .chinese)
    #expect(language(["LC_ALL": "", "LC_MESSAGES": "en_US", "LANG": "zh_CN"]) == .english)
    #expect(language(["LC_MESSAGES": "zh_CN", "LANG": "en_US"]) == .chinese)
  }

  @Test("a wording speaks the language it is asked for")
  func wording() {
    let wording = Wording("缺少键“title”。", "the key `title` is missing")
    #expect(wording(.chinese) == "缺少键“title”。")
    #expect(wording(.english) == "the key `title` is missing")
  }
}
