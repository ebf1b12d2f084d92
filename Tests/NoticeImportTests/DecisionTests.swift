import Files
import NoticeImport
import TestSupport
import Testing

@Suite("Decisions about findings that may continue others")
struct DecisionTests {
  private static let later = "2023年3月28日"
  private static let area = "/海陵区水务局/2022-巡察整改/落实决策部署不够有力/"

  /// The earlier notice is in the content; what is wrong with lines about a later one.
  private func mistakes(
    _ lines: String..., earlier: [String] = ["河湖巡查走形式", "节水宣传覆盖面不广"],
    findings: [String] = ["河湖巡查还有走形式现象", "食堂浪费"], unplaced: [String] = []
  ) async throws -> [String] {
    let importing = try Importing()
    try await importing.run([SmallNotice.text(findings: earlier)])
    var plan = ImportPlan(
      into: try await KnownContent(at: importing.folder), organ: .fromTitle,
      decisions: Decisions(lines.map { $0.replacing("~", with: Self.area) + "\n" }.joined()))
    _ = try plan.place(PreparedNotice(plainDocument(SmallNotice.text(date: Self.later, findings: findings))))
    let others = try unplaced.map { try PreparedNotice(plainDocument($0)) }
    return plan.decisionMistakes(unplaced: others).map { "\($0.line) \($0.isQuestion ? "?" : "!") \($0.cause)" }
  }

  @Test("Every line that can be followed is followed without a word")
  func clean() async throws {
    #expect(
      try await mistakes("# 说明", "是\t~河湖巡查走形式/\t关于河湖巡查还有走形式现象的问题", "否\t~节水宣传覆盖面不广/\t关于食堂浪费的问题") == [])
  }

  @Test("A title that was edited is told with the title that comes nearest")
  func editedTitle() async throws {
    let found = try await mistakes("是\t~河湖巡查走形式/\t河湖巡查还有走形式的现象")
    #expect(found == [#"1 ! noFinding("河湖巡查还有走形式的现象", nearest: Optional("关于河湖巡查还有走形式现象的问题"))"#])
  }

  @Test("A finding that was renamed, and a list of another notice, are told")
  func otherList() async throws {
    #expect(
      try await mistakes("否\t/海陵区教育局/2022-巡察整改/甲/\t关于食堂浪费的问题")
        == [#"1 ! noEarlierFinding("/海陵区教育局/2022-巡察整改/甲/")"#])
    #expect(
      try await mistakes("是\t~河湖巡查走形式/\t教师培训不足")
        == [#"1 ! noFinding("教师培训不足", nearest: nil)"#])
  }

  @Test("A question that nobody answered is told as one")
  func question() async throws {
    #expect(
      try await mistakes("?\t~河湖巡查走形式/\t教师培训不足")
        == [#"1 ? noFinding("教师培训不足", nearest: nil)"#])
  }

  @Test("Yes and no about the same two findings contradict each other; said twice they do not")
  func contradiction() async throws {
    let (yes, no) = ("是\t~河湖巡查走形式/\t关于食堂浪费的问题", "否\t~河湖巡查走形式/\t关于食堂浪费的问题")
    #expect(try await mistakes(yes, no) == ["2 ! contradicts(line: 1)"])
    #expect(try await mistakes(yes, yes, "?" + yes.dropFirst()) == [])
  }

  @Test("One finding is the same as one other alone")
  func twice() async throws {
    #expect(
      try await mistakes("是\t~河湖巡查走形式/\t关于食堂浪费的问题", "是\t~河湖巡查走形式/\t关于河湖巡查还有走形式现象的问题")
        == [#"2 ! continuedTwice(route: "/海陵区水务局/2022-巡察整改/落实决策部署不够有力/河湖巡查走形式/", line: 1)"#])
    #expect(
      try await mistakes("是\t~河湖巡查走形式/\t关于食堂浪费的问题", "是\t~节水宣传覆盖面不广/\t关于食堂浪费的问题")
        == [#"2 ! continuesTwo(title: "关于食堂浪费的问题", line: 1)"#])
  }

  @Test("Two findings of one title may continue two")
  func twins() async throws {
    let lines = ["是\t~河湖巡查走形式/\t关于食堂浪费的问题", "是\t~节水宣传覆盖面不广/\t关于食堂浪费的问题"]
    #expect(try await mistakes(lines[0], lines[1], findings: ["食堂浪费", "食堂浪费"]) == [])
  }

  @Test("What is said of a notice that was read and has no place is no mistake")
  func unplaced() async throws {
    let line = "是\t~河湖巡查走形式/\t关于教师培训不足的问题"
    #expect(try await mistakes(line, unplaced: [SmallNotice.text(findings: ["教师培训不足"])]) == [])
  }

  @Test("A yes is followed though the titles have nothing in common, and before what is more alike")
  func forced() async throws {
    let importing = try Importing()
    try await importing.run([SmallNotice.text()])
    let decisions = Decisions(
      "是\t\(Self.area)河湖巡查走形式/\t关于食堂浪费的问题\n否\t\(Self.area)节水宣传覆盖面不广/\t关于河湖巡查走形式的问题\n")
    let result = try await importing.run(
      [SmallNotice.text(date: Self.later, findings: ["河湖巡查走形式", "食堂浪费"])], decisions: decisions)
    let folder = "Content/海陵区水务局/2023-巡察整改/1-落实决策部署不够有力/"
    #expect(try importing.scratch.text(folder + "2-食堂浪费.md").contains("continues: \(Self.area)河湖巡查走形式/\n"))
    #expect(try !importing.scratch.text(folder + "1-河湖巡查走形式.md").contains("continues:"))
    #expect(result.placed.first?.dropped == ["关于节水宣传覆盖面不广的问题"])
  }

  @Test("Cells that a spreadsheet program put into quotation marks are the same")
  func quoted() {
    let line = Decisions("\"# 说明\"\n是\t/a/\t\"关于\"\"两张皮\"\"的问题\"\n").lines.first
    #expect(line?.title == #"关于"两张皮"的问题"# && line?.number == 2)
  }
}
