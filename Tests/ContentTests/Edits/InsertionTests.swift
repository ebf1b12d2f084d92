import Content
import Disclosure
import Testing

/// A front matter and what a new entry makes of it.
struct InsertionCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let before: String
  let after: String
  var measure: Int?
  var entry: @Sendable () throws -> NewEntry = { try .done() }

  static let body = "\n正文。\n\n1. 一项。\n2. 两项。\n3. 三项。"

  static func file(_ front: String) -> String { "---\n\(front)\n---\n" + body }
}

@Suite("Where a new entry goes, and how it is written there")
struct InsertionTests {
  @Test("By indentation", arguments: indented)
  func byIndentation(_ example: InsertionCase) async throws { try await check(example) }

  @Test("In brackets", arguments: brackets)
  func inBrackets(_ example: InsertionCase) async throws { try await check(example) }

  @Test("Where there is no history yet", arguments: missing)
  func withoutHistory(_ example: InsertionCase) async throws { try await check(example) }

  @Test("Of a measure", arguments: measures)
  func ofMeasures(_ example: InsertionCase) async throws { try await check(example) }

  private func check(_ example: InsertionCase) async throws {
    let file = try await EditedFile(InsertionCase.file(example.before))
    let edited = try file.edited(try example.entry(), measure: example.measure)
    #expect(edited == InsertionCase.file(example.after))
  }

  static let indented: [InsertionCase] = [
    .init(
      testDescription: "two spaces",
      before: "title: 题\nhistory:\n  - date: 2021-08\n    status: 正在整改\nlead: 处",
      after:
        "title: 题\nhistory:\n  - date: 2021-08\n    status: 正在整改\n  - date: 2030-01-02\n    status: 已完成\nlead: 处"),
    .init(
      testDescription: "dashes at the parent's column",
      before: "title: 题\nhistory:\n- date: 2021-08\n  status: in-progress\nlead: 处",
      after:
        "title: 题\nhistory:\n- date: 2021-08\n  status: in-progress\n- date: 2030-01-02\n  status: completed\nlead: 处"
    ),
    .init(
      testDescription: "four spaces and a wide gap",
      before: "title: 题\nhistory:\n    -   date: 2021-08\n        status: in-progress",
      after:
        "title: 题\nhistory:\n    -   date: 2021-08\n        status: in-progress\n    -   date: 2030-01-02\n        status: completed"
    ),
    .init(
      testDescription: "the dash on a line of its own",
      before: "title: 题\nhistory:\n  -\n    date: 2021-08\n    status: in-progress",
      after:
        "title: 题\nhistory:\n  -\n    date: 2021-08\n    status: in-progress\n  - date: 2030-01-02\n    status: completed"
    ),
    .init(
      testDescription: "comments behind the entry and after it",
      before:
        "title: 题\nhistory: # 由早到晚\n  # 一\n  - date: 2021-08\n    status: in-progress # 二\n    # 三\n  # 四\n# 五\nlead: 处",
      after:
        "title: 题\nhistory: # 由早到晚\n  # 一\n  - date: 2021-08\n    status: in-progress # 二\n    # 三\n  - date: 2030-01-02\n    status: completed\n  # 四\n# 五\nlead: 处"
    ),
    .init(
      testDescription: "a text of its own lines at the end, then empty lines",
      before:
        "title: 题\nhistory:\n  - date: 2021-08\n    status: in-progress\n    note: |\n      一\n      二\n\n\nlead: 处",
      after:
        "title: 题\nhistory:\n  - date: 2021-08\n    status: in-progress\n    note: |\n      一\n      二\n  - date: 2030-01-02\n    status: completed\n\n\nlead: 处"
    ),
    .init(
      testDescription: "a text that keeps its empty lines",
      before: "title: 题\nhistory:\n  - date: 2021-08\n    status: in-progress\n    note: |+\n      一\n\n\nlead: 处",
      after:
        "title: 题\nhistory:\n  - date: 2021-08\n    status: in-progress\n    note: |+\n      一\n\n\n  - date: 2030-01-02\n    status: completed\nlead: 处"
    ),
    .init(
      testDescription: "a plain text over several lines",
      before:
        "title: 题\nhistory:\n  - date: 2021-08\n    status: in-progress\n    note: 一\n      二\n\n      三 # 注\n\nlead: 处",
      after:
        "title: 题\nhistory:\n  - date: 2021-08\n    status: in-progress\n    note: 一\n      二\n\n      三 # 注\n  - date: 2030-01-02\n    status: completed\n\nlead: 处"
    ),
    .init(
      testDescription: "a quoted text over several lines",
      before: "title: 题\nhistory:\n  - date: 2021-08\n    status: in-progress\n    note: \"一\n\n  二 # 非注\"\nlead: 处",
      after:
        "title: 题\nhistory:\n  - date: 2021-08\n    status: in-progress\n    note: \"一\n\n  二 # 非注\"\n  - date: 2030-01-02\n    status: completed\nlead: 处"
    ),
    .init(
      testDescription: "trailing spaces",
      before: "title: 题  \nhistory:   \n  - date: 2021-08  \n    status: in-progress \t \nlead: 处 ",
      after:
        "title: 题  \nhistory:   \n  - date: 2021-08  \n    status: in-progress \t \n  - date: 2030-01-02\n    status: completed\nlead: 处 "
    ),
    .init(
      testDescription: "an empty last value",
      before: "title: 题\nhistory:\n  - date: 2021-08\n    status: in-progress\n    note:\nlead: 处",
      after:
        "title: 题\nhistory:\n  - date: 2021-08\n    status: in-progress\n    note:\n  - date: 2030-01-02\n    status: completed\nlead: 处"
    ),
  ]

  static let brackets: [InsertionCase] = [
    .init(
      testDescription: "braces in a list by indentation",
      before: "title: 题\nhistory:\n  - {date: 2021-08, status: in-progress}  # 一\nlead: 处",
      after:
        "title: 题\nhistory:\n  - {date: 2021-08, status: in-progress}  # 一\n  - {date: 2030-01-02, status: completed}\nlead: 处"
    ),
    .init(
      testDescription: "spaces inside of braces",
      before: "title: 题\nhistory: [{ date: 2021-08, status: in-progress }]",
      after: "title: 题\nhistory: [{ date: 2021-08, status: in-progress }, { date: 2030-01-02, status: completed }]"),
    .init(
      testDescription: "on one line, with a comment",
      before: "title: 题\nhistory: [{date: 2021-08, status: in-progress}, ] # 一",
      after: "title: 题\nhistory: [{date: 2021-08, status: in-progress}, {date: 2030-01-02, status: completed}, ] # 一"),
    .init(
      testDescription: "on lines of their own",
      before: "title: 题\nhistory: [\n  {date: 2021-08, status: in-progress}\n]\nlead: 处",
      after:
        "title: 题\nhistory: [\n  {date: 2021-08, status: in-progress},\n  {date: 2030-01-02, status: completed}\n]\nlead: 处"
    ),
    .init(
      testDescription: "on lines of their own, each with its comma and comment",
      before: "title: 题\nhistory: [\n  {date: 2021-08, status: in-progress}, # 一\n]",
      after:
        "title: 题\nhistory: [\n  {date: 2021-08, status: in-progress}, # 一\n  {date: 2030-01-02, status: completed},\n]"
    ),
    .init(
      testDescription: "a comment that must not take the comma",
      before: "title: 题\nhistory: [\n  {date: 2021-08, status: in-progress} # 一\n]",
      after:
        "title: 题\nhistory: [\n  {date: 2021-08, status: in-progress} # 一\n  , {date: 2030-01-02, status: completed}\n]"
    ),
    .init(
      testDescription: "a note with commas and brackets",
      before: "title: 题\nhistory: [{date: 2021-08, status: in-progress}]",
      after:
        "title: 题\nhistory: [{date: 2021-08, status: in-progress}, {date: 2030-01-02, status: completed, note: \"a, b [c]\"}]",
      entry: { try .done(note: "a, b [c]") }),
    .init(
      testDescription: "the whole front matter",
      before: "{title: 题, lead: 处}",
      after: "{title: 题, lead: 处, history: [{date: 2030-01-02, status: 已完成}]}"),
    .init(
      testDescription: "the whole front matter, over several lines",
      before: "{\n  title: 题,\n  lead: 处\n}",
      after: "{\n  title: 题,\n  lead: 处,\n  history: [{date: 2030-01-02, status: 已完成}]\n}"),
  ]

  static let missing: [InsertionCase] = [
    .init(
      testDescription: "no key", before: "title: 题\nlead: 处 # 注\n\ninternal:\n  a: b",
      after: "title: 题\nlead: 处 # 注\nhistory:\n  - date: 2030-01-02\n    status: 已完成\n\ninternal:\n  a: b"),
    .init(
      testDescription: "before the measures", before: "measures:\n  1:\n    lead: 处\ntitle: 题",
      after: "measures:\n  1:\n    lead: 处\ntitle: 题\nhistory:\n  - date: 2030-01-02\n    status: 已完成"),
    .init(
      testDescription: "no value", before: "title: 题\nhistory:\nlead: 处",
      after: "title: 题\nhistory:\n  - date: 2030-01-02\n    status: 已完成\nlead: 处"),
    .init(
      testDescription: "no value, and comments", before: "title: 题\nhistory: # 一\n  # 二\n# 三\nlead: 处",
      after: "title: 题\nhistory: # 一\n  # 二\n  - date: 2030-01-02\n    status: 已完成\n# 三\nlead: 处"),
    .init(
      testDescription: "an empty list", before: "title: 题\nhistory: []\nlead: 处",
      after: "title: 题\nhistory: [{date: 2030-01-02, status: 已完成}]\nlead: 处"),
    .init(
      testDescription: "nothing, in so many words", before: "title: 题\nhistory: ~ # 一\nlead: 处",
      after: "title: 题\nhistory:\n  - date: 2030-01-02\n    status: 已完成 # ~ # 一\nlead: 处"),
    .init(
      testDescription: "lists at the parent's column elsewhere", before: "title: 题\npartners:\n- 甲\n- 乙",
      after: "title: 题\npartners:\n- 甲\n- 乙\nhistory:\n- date: 2030-01-02\n  status: 已完成"),
    .init(
      testDescription: "in brackets without a value", before: "{title: 题, history: }",
      after: "{title: 题, history: [{date: 2030-01-02, status: 已完成}]}"),
  ]

  static let measures: [InsertionCase] = [
    .init(
      testDescription: "one with a history",
      before:
        "title: 题\nmeasures:\n  1:\n    history:\n      - date: 2021-08\n        status: closed\n        verifiedBy: 甲\n  2:\n    lead: 处",
      after:
        "title: 题\nmeasures:\n  1:\n    history:\n      - date: 2021-08\n        status: closed\n        verifiedBy: 甲\n      - date: 2030-01-02\n        status: completed\n  2:\n    lead: 处",
      measure: 1),
    .init(
      testDescription: "one without a history",
      before: "title: 题\nmeasures:\n  2:\n    lead: 处\n    internal:\n      - 证\n  3:\n    lead: 科",
      after:
        "title: 题\nmeasures:\n  2:\n    lead: 处\n    history:\n      - date: 2030-01-02\n        status: 已完成\n    internal:\n      - 证\n  3:\n    lead: 科",
      measure: 2),
    .init(
      testDescription: "one without anything", before: "title: 题\nmeasures:\n  2:\n  3:\n    lead: 科",
      after:
        "title: 题\nmeasures:\n  2:\n    history:\n      - date: 2030-01-02\n        status: 已完成\n  3:\n    lead: 科",
      measure: 2),
    .init(
      testDescription: "one that is not named, between others",
      before: "title: 题\nmeasures:\n  1:\n    lead: 处\n  3:\n    lead: 科",
      after:
        "title: 题\nmeasures:\n  1:\n    lead: 处\n  2:\n    history:\n      - date: 2030-01-02\n        status: 已完成\n  3:\n    lead: 科",
      measure: 2),
    .init(
      testDescription: "one that is not named, before all others",
      before: "title: 题\nmeasures:\n    3:\n        lead: 科",
      after:
        "title: 题\nmeasures:\n    2:\n        history:\n          - date: 2030-01-02\n            status: 已完成\n    3:\n        lead: 科",
      measure: 2),
    .init(
      testDescription: "no measures", before: "title: 题\nhistory: []\ndraft: true",
      after:
        "title: 题\nhistory: []\nmeasures:\n  3:\n    history:\n      - date: 2030-01-02\n        status: 已完成\ndraft: true",
      measure: 3),
    .init(
      testDescription: "in brackets", before: "title: 题\nmeasures: {1: {lead: 处}}",
      after:
        "title: 题\nmeasures: {1: {lead: 处}, 2: {history: [{date: 2030-01-02, status: 已完成}]}}", measure: 2),
    .init(
      testDescription: "in brackets, one that is there", before: "title: 题\nmeasures: {1: {lead: 处}}",
      after: "title: 题\nmeasures: {1: {lead: 处, history: [{date: 2030-01-02, status: 已完成}]}}", measure: 1),
  ]
}
