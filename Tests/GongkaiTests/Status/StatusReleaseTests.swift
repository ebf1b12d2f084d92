import Testing
import TestSupport

@Suite("gongkai status release")
struct StatusReleaseTests {
  private static let organ = "Content/hospital/organ.md"

  private func scratch(asOf: String = "asOf: '2024-06-01'   # 已批准") throws -> Scratch {
    let scratch = try SmallSite.scratch()
    try scratch.replace("partyOrganization:", with: "\(asOf)\npartyOrganization:", in: Self.organ)
    return scratch
  }

  private func release(_ scratch: Scratch, _ arguments: String...) async throws -> Tool.Result {
    try await Tool.run(["status", "release"] + arguments + ["--language", "zh"], in: scratch.path)
  }

  @Test("It prints what becomes public and moves the date, whose quotation marks and comment stay")
  func releases() async throws {
    let scratch = try scratch()
    let before = try scratch.text(Self.organ)
    let preview = try await release(scratch, "--as-of", "2024-07-01", "--dry-run")
    #expect(preview.code == 0)
    #expect(try scratch.text(Self.organ) == before)
    let result = try await release(scratch, "--as-of", "2024-07-01")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("2024-06-01 → 2024-07-01"))
    #expect(result.output.contains("公示屏停用"))
    #expect(result.output.contains("目录过期"))
    #expect(result.output.contains("（通报）"))
    #expect(!result.output.contains("挂号排队"))
    #expect(result.output.contains("还有 2 条"))
    #expect(try scratch.text(Self.organ) == before.replacing("2024-06-01", with: "2024-07-01"))
  }

  @Test("It never moves the date back", arguments: ["2024-06-01", "2024-05-31"])
  func back(date: String) async throws {
    let scratch = try scratch()
    let before = try scratch.text(Self.organ)
    let result = try await release(scratch, "--as-of", date)
    #expect(result.code == 1)
    #expect(result.errors.contains("没有写入"))
    #expect(try scratch.text(Self.organ) == before)
  }

  @Test("Where no organ states a date there is nothing to release")
  func nothing() async throws {
    let scratch = try SmallSite.scratch()
    let result = try await release(scratch, "--as-of", "2030-01-01")
    #expect(result.code == 1)
    #expect(try scratch.text(Self.organ) == SmallSite.files[Self.organ])
  }

  @Test("A month is no day", arguments: ["2024-07", "tomorrow"])
  func month(date: String) async throws {
    #expect(try await release(try scratch(), "--as-of", date).code == 64)
  }

  @Test("A date that is written in a strange way is left to people")
  func strange() async throws {
    let scratch = try scratch(asOf: "asOf: \"2024\\x2d06-01\"")
    let before = try scratch.text(Self.organ)
    let result = try await release(scratch, "--as-of", "2024-07-01")
    #expect(result.code == 1)
    #expect(try scratch.text(Self.organ) == before)
  }
}
