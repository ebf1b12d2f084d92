import Foundation
import TestSupport
import Testing

@Suite("The open data of whole sites")
struct OpenDataTests {
  private static let script = Sample.project + "/Tests/TemplatesTests/open_data.py"

  @Test("is valid for the sample and for the starter, whose licence it tells")
  func valid() async throws {
    let scratch = try Scratch()
    for command in [
      ["build", "--content", Sample.content, "--output", scratch("sample")], ["new", scratch("starter")],
      ["build", "--content", scratch("starter/Content"), "--output", scratch("site")],
    ] {
      #expect(try await Tool.run(command, in: scratch.path).code == 0)
    }
    for site in ["sample", "site"] {
      let output = try Python(Self.script, [scratch(site)]).output
      #expect(output.hasSuffix(" 0 errors\n"), "\(site): \(output)")
    }
    #expect(try scratch.text("site/data/findings.json").contains("creativecommons.org/licenses/by/4.0"))
    #expect(try scratch.text("site/data/index.html").contains("rel=\"license\""))
  }
}
