import Testing

@testable import NoticeImport

@Suite("Names that may mean one organ")
struct OrganLikenessTests {
  @Test(
    "are abbreviations of each other",
    arguments: [
      ("市检察院", "深圳市人民检察院"), ("市一中", "三亚市第一中"), ("示例市医院", "示例市第一人民医院"), ("第3中学", "某市第3中学"),
    ])
  func alike(one: String, other: String) {
    #expect(OrganLikeness.areAlike(one, other) && OrganLikeness.areAlike(other, one))
  }

  @Test(
    "are not those with other numbers, other endings, or the very same",
    arguments: [
      ("第一中学", "第十一中学"), ("第1中学", "第11中学"), ("市第二医院", "市第十二医院"), ("市检察院", "市法院"), ("市检察院", "市检察院"),
      ("市林业局", "市农业局"),
    ])
  func different(one: String, other: String) {
    #expect(!OrganLikeness.areAlike(one, other) && !OrganLikeness.areAlike(other, one))
  }
}
