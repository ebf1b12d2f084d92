import Foundation
import Content
import Files
import NoticeImport
import TestSupport
import Testing

@Suite("Writing into a content folder")
struct ImportFolderTests {
  @Test("Telephone and postcode in full width go as they stand")
  func fullWidth() async throws {
    let importing = try Importing()
    let text = SmallNotice.text().replacing("\n中共海陵区水务局党组\n", with: "\n联系电话：０５５７－６０２２７１８；邮编：２３４３００\n中共海陵区水务局党组\n")
    let result = try await importing.run([text])
    #expect(result.refused.isEmpty, "\(result.refused)")
    let notice = try importing.scratch.text("Content/海陵区水务局/2022-巡察整改/notice.md")
    #expect(notice.contains("telephone: ０５５７－６０２２７１８\n    postcode: ２３４３００\n"), "\(notice)")
    #expect(try await ContentReader(root: Root(existing: importing.folder)).read().isPublishable)
  }

  @Test("A new folder becomes a site that builds; nothing of the import's own is left behind")
  func new() async throws {
    let importing = try Importing()
    let result = try await importing.run([SmallNotice.text()])
    #expect(result.placed.count == 1)
    let content = try await ContentReader(root: Root(existing: importing.folder)).read()
    #expect(content.isPublishable)
    #expect(content.site?.organs.first?.partyOrganization == "中共海陵区水务局党组")
    let names = try importing.scratch.files(in: "Content").keys
    #expect(!names.contains { $0.contains(".gongkai") })
    #expect(names.contains("海陵区水务局/2022-巡察整改/1-落实决策部署不够有力/1-河湖巡查走形式.md"), "\(names.sorted())")
  }

  @Test("The status that a notice states bears its date and its words; without one there is no history")
  func status() async throws {
    let importing = try Importing()
    try await importing.run([SmallNotice.text(status: "基本完成")])
    let text = try importing.scratch.text("Content/海陵区水务局/2022-巡察整改/1-落实决策部署不够有力/1-河湖巡查走形式.md")
    #expect(text.contains("  - date: 2022-09-28\n    status: phase-complete\n    wording: 基本完成\n"))
    let other = try Importing()
    try await other.run([SmallNotice.text().replacingOccurrences(of: "整改状态：正在整改\n", with: "")])
    #expect(!(try other.scratch.text("Content/海陵区水务局/2022-巡察整改/1-落实决策部署不够有力/1-河湖巡查走形式.md")).contains("history"))
  }

  @Test("The same notice twice is refused, and changes no byte")
  func twice() async throws {
    let importing = try Importing()
    try await importing.run([SmallNotice.text()])
    let before = try importing.scratch.files(in: "Content")
    let again = try await importing.run([SmallNotice.text()])
    #expect(again.placed.isEmpty)
    if case .alreadyThere? = again.refused.first {} else { Issue.record("\(again.refused)") }
    #expect(try importing.scratch.files(in: "Content").mapValues(\.text) == before.mapValues(\.text))
  }

  @Test("One that fails does not stop the others")
  func partial() async throws {
    let importing = try Importing()
    let result = try await importing.run([
      SmallNotice.text(), "秘密★1年\n" + SmallNotice.text(organ: "中共东湖区档案馆支部委员会"), "没有日期的通报\n现将情况通报如下。",
      SmallNotice.text(organ: "中共青山区财政局党组"),
    ])
    #expect(result.placed.map(\.organFolder) == ["海陵区水务局", "青山区财政局"])
    #expect(result.refused.count == 2)
    #expect(try await ContentReader(root: Root(existing: importing.folder)).read().isPublishable)
  }

  @Test("Another form of a known name is asked for, not guessed", arguments: ["市检察院", "深圳市检察院"])
  func similarOrgan(short: String) async throws {
    let importing = try Importing()
    try await importing.run([SmallNotice.text(organ: "中共深圳市人民检察院党组")])
    let later = SmallNotice.text(organ: "中共\(short)党组", date: "2023年3月1日")
    let asked = try await importing.run([later])
    guard case .similarOrgan(let written, let known)? = asked.refused.first else {
      Issue.record("\(asked.refused)")
      return
    }
    #expect(written == short && known == "深圳市人民检察院")
    let told = try await importing.run([later], organ: .named("深圳市人民检察院"))
    #expect(told.placed.map(\.organFolder) == ["深圳市人民检察院"])
    #expect(told.placed.map(\.folder) == ["深圳市人民检察院/2023-巡察整改"])
  }
}
