import Foundation
import Testing
import TestSupport

@Suite("The same content gives the same bytes")
struct DeterminismTests {
  /// A copy of a folder whose files were made in the opposite order, at other times, with other permissions.
  private func reversedCopy(of folder: String) throws -> Scratch {
    let copy = try Scratch()
    let names = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted().reversed()
    var isFolder: ObjCBool = false
    for (index, name) in names.enumerated() {
      guard FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      try copy.write(Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")), to: "moved/elsewhere/Content/\(name)")
      let long = Date(timeIntervalSince1970: 946_684_800 + Double(index) * 86_399)
      try FileManager.default.setAttributes(
        [.modificationDate: long, .posixPermissions: 0o600], ofItemAtPath: copy("moved/elsewhere/Content/\(name)"))
    }
    return copy
  }

  @Test("Other file times, folder order, place, time zone and locale make no difference", arguments: [true, false])
  func copies(isSample: Bool) async throws {
    let original = try isSample ? Scratch() : SmallSite.scratch()
    let content = isSample ? Sample.content : original("Content")
    let copy = try reversedCopy(of: content)
    let here = try await Tool.run(
      ["build", "--content", content, "--output", original("Public")], in: original.path,
      environment: ["TZ": "Asia/Shanghai", "LC_ALL": "C"])
    let there = try await Tool.run(
      ["build"], in: copy("moved/elsewhere/Content/pages"),
      environment: ["TZ": "America/New_York", "LC_ALL": "en_US.UTF-8", "LANG": "en_US.UTF-8"])
    #expect(here.code == 0, "\(here.errors)")
    #expect(there.code == 0, "\(there.errors)")
    let (one, other) = (try original.bytes(in: "Public"), try copy.bytes(in: "moved/elsewhere/Public"))
    #expect(one.keys.sorted() == other.keys.sorted())
    for (name, bytes) in one { #expect(other[name] == bytes, "\(name)") }
    #expect(!one.isEmpty)
  }

  @Test("Ten builds are one", arguments: ["Asia/Shanghai", "Pacific/Kiritimati"])
  func again(zone: String) async throws {
    let scratch = try SmallSite.scratch()
    for number in 0..<5 {
      let result = try await Tool.run(["build", "--output", "\(number)"], in: scratch.path, environment: ["TZ": zone])
      #expect(result.code == 0)
    }
    for number in 1..<5 { #expect(try scratch.bytes(in: "0") == scratch.bytes(in: "\(number)")) }
  }

  @Test("Mistakes are told in one order")
  func mistakes() async throws {
    let scratch = try SmallSite.scratch()
    for name in SmallSite.files.keys where name.hasSuffix(".md") {
      try scratch.replace("title:", with: "titel:", in: name)
    }
    let copy = try reversedCopy(of: scratch("Content"))
    let here = try await Tool.run(["build"], in: scratch.path)
    let there = try await Tool.run(["build"], in: copy("moved/elsewhere"))
    #expect(here.code == 1)
    #expect(here.errors == there.errors)
  }

  @Test("The day of the build stands on no page")
  func today() async throws {
    let site = try await BuiltSite(content: Sample.content)
    let now = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    let (year, month, day) = (now.year ?? 0, now.month ?? 0, now.day ?? 0)
    let iso = String(format: "%04d-%02d-%02d", year, month, day)
    for (name, file) in site.files {
      #expect(!file.text.contains(iso), "\(name)")
      #expect(!file.text.contains("\(year)年\(month)月\(day)日"), "\(name)")
    }
  }
}
