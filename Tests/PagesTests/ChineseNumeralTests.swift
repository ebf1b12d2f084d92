import Testing

@testable import Pages

@Suite("Chinese numerals")
struct ChineseNumeralTests {
  @Test(
    "numbers are written as documents write them",
    arguments: [
      (1, "一"), (9, "九"), (10, "十"), (11, "十一"), (20, "二十"), (21, "二十一"), (99, "九十九"), (100, "一百"),
      (101, "一百零一"), (110, "一百一十"), (112, "一百一十二"), (1000, "一千"), (1001, "一千零一"), (1010, "一千零一十"),
      (1100, "一千一百"), (2030, "二千零三十"), (9999, "九千九百九十九"), (10000, "10000"), (0, "0"),
    ])
  func numerals(_ number: Int, _ text: String) {
    #expect(ChineseNumeral.text(number) == text)
  }

  @Test(
    "a document's structure is numbered 一、 （一） 1. （1） ①",
    arguments: [(1, "三、"), (2, "（三）"), (3, "3."), (4, "（3）"), (5, "③"), (9, "③")])
  func structure(_ depth: Int, _ text: String) {
    #expect(StructureNumber.text(3, depth: depth) == text)
  }

  @Test("beyond ⑳ there are parentheses")
  func manyCircled() {
    #expect(StructureNumber.text(20, depth: 5) == "⑳")
    #expect(StructureNumber.text(21, depth: 5) == "（21）")
  }
}
