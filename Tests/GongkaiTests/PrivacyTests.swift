import Foundation
import Testing
import TestSupport

@Suite("What never gets out")
struct PrivacyTests {
  /// The small site with a word that begins with `SECRET` wherever nobody may look.
  private func secretive() throws -> Scratch {
    let scratch = try SmallSite.scratch()
    for name in SmallSite.files.keys where name.hasSuffix(".md") || name.hasSuffix(".yaml") {
      let note = "internal:\n  responsible: SECRET-person\n  remarks: [SECRET-remark, {evidence: SECRET-evidence}]\n"
      try scratch.write(scratch.text(name).replacingFirst("title:", with: "# SECRET-comment\n\(note)title:"), to: name)
    }
    try scratch.replace(
      "    wording: 基本到位", with: "    wording: 基本到位\n    internal: SECRET-entry", in: SmallSite.queue)
    try scratch.replace("    lead: 信息科", with: "    lead: 信息科\n    internal: {a: SECRET-measure}", in: SmallSite.queue)
    try scratch.write(Self.drafts)
    try scratch.write(Self.debris)
    return scratch
  }

  private static func draft(_ name: String) -> String {
    """
    ---
    title: SECRET-title-\(name)
    draft: true
    \(name == "notice" ? "date: 2099-01-01" : "# SECRET")
    ---

    SECRET-body-\(name) ![SECRET](/assets/SECRET-draft.png)
    """
  }

  private static let drafts = [
    "Content/pages/SECRET-page.md": draft("page"),
    "Content/hospital/2024-audit/1-service/7-SECRET-finding.md": draft("finding"),
    "Content/hospital/2024-audit/1-service/2-price/7-SECRET-specific.md": draft("specific"),
    "Content/hospital/2024-audit/7-SECRET-area/area.md": draft("area"),
    "Content/hospital/2024-audit/7-SECRET-area/1-child.md":
      "---\ntitle: SECRET-child\nhistory: [{date: 2099-01-01, status: completed}]\n---\n",
    "Content/hospital/2025-SECRET/notice.md": draft("notice"),
    "Content/hospital/2025-SECRET/1-child.md": "---\ntitle: SECRET-child-of-notice\n---\n",
    "Content/SECRET-organ/organ.md": draft("organ"),
    "Content/SECRET-organ/2024-audit/notice.md": "---\ntitle: SECRET-notice\ndate: 2099-01-01\n---\n",
    "Content/assets/SECRET-draft.png": "SECRET-picture",
  ]

  private static let debris: [String: String] = {
    let folder = "Content/hospital/2024-audit/1-service"
    let names = [
      "\(folder)/1-queue.md~", "\(folder)/#1-queue.md#", "\(folder)/.#1-queue.md", "\(folder)/.1-queue.md.swp",
      "\(folder)/1-queue.md.bak", "\(folder)/~$queue.md", "\(folder)/1-queue.md.orig", "\(folder)/.DS_Store",
      "\(folder)/Thumbs.db", "Content/.env", "Content/.git/config", "Content/.hidden/organ.md",
      "Content/assets/.secret",
      "Content/assets/chart.png~", "Content/assets/unused.pdf", "Content/assets/plan.docx.tmp",
      "Content/pages/.about.md",
    ]
    return Dictionary(uniqueKeysWithValues: names.map { ($0, "---\ntitle: SECRET-debris\n---\nSECRET-debris") })
  }()

  @Test("Nothing internal, no draft, no backup, no dot file stands in any file or any name")
  func secrets() async throws {
    let scratch = try secretive()
    let result = try await Tool.run(["build", "--language", "en"], in: scratch.path)
    #expect(result.code == 0, "\(result.errors)")
    for (name, file) in try scratch.files(in: "Public", withRecords: true) {
      #expect(!name.contains("SECRET"))
      #expect(file.bytes.range(of: Data("SECRET".utf8)) == nil, "\(name)")
      // The list of the files begins its lines with digests, which can hold any four digits by chance.
      let digests = name == ".gongkai-output/files" ? #/[0-9a-f]{32}/# : nil
      let words = digests.map { Data(file.text.replacing($0, with: "").utf8) } ?? file.bytes
      #expect(words.range(of: Data("2099".utf8)) == nil, "\(name)")
      // The schema names the version of its language, which is called a draft.
      let text = file.text.replacingOccurrences(of: "json-schema.org/draft/2020-12/", with: "")
      #expect(!text.contains("draft"), "\(name)")
    }
  }

  @Test("The site is the same as without them")
  func same() async throws {
    let (plain, scratch) = (try SmallSite.scratch(), try secretive())
    for folder in [plain, scratch] { #expect(try await Tool.run(["build"], in: folder.path).code == 0) }
    #expect(try plain.bytes(in: "Public", withRecords: true) == scratch.bytes(in: "Public", withRecords: true))
  }

  @Test("The numbers do not count drafts")
  func summary() async throws {
    let scratch = try secretive()
    let result = try await Tool.run(["build", "--language", "en"], in: scratch.path)
    #expect(!result.errors.contains("SECRET"))
    #expect(!result.errors.contains("held back"))
    #expect(!result.errors.contains("Held back"))
  }

  @Test("A link to a draft is an error, and the site stays as it is")
  func linkToDraft() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace(
      "title:", with: "draft: true\ntitle:", in: "Content/hospital/2024-audit/1-service/2-price/1-display.md")
    let result = try await Tool.run(["build"], in: scratch.path)
    #expect(result.code == 1)
    #expect(result.errors.contains("\(SmallSite.queue):27:"))
  }

  @Test("Only pictures and attachments that pages use are copied, byte by byte")
  func assets() async throws {
    let scratch = try secretive()
    #expect(try await Tool.run(["build"], in: scratch.path).code == 0)
    #expect(scratch.names(in: "Public/assets") == ["chart.png", "附件1：清单.pdf"])
    #expect(try scratch.text("Public/assets/chart.png") == "PNG 走势")
  }

  @Test("Content with a security mark is refused, also in what is internal", arguments: ["秘密★", "机密 ★", "绝密★10年"])
  func securityMarks(mark: String) async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace("title:", with: "internal: \(mark)\ntitle:", in: "Content/pages/about.md")
    #expect(try await Tool.run(["build"], in: scratch.path).code == 1)
    #expect(!scratch.has("Public/index.html"))
  }

  @Test("No page tells where it was built", arguments: [true, false])
  func paths(isSample: Bool) async throws {
    let scratch = try SmallSite.scratch()
    let content = isSample ? Sample.content : scratch("Content")
    let result = try await Tool.run(
      ["build", "--content", content, "--output", "Public"], in: scratch.path, environment: ["USER": "clerk-wang"])
    #expect(result.code == 0)
    let host = ProcessInfo.processInfo.hostName
    for (name, file) in try scratch.files(in: "Public", withRecords: true) where !name.hasPrefix("assets/") {
      for secret in [scratch.path, Sample.project, "localhost", "127.0.0.1", "clerk-wang", "file://", "Content/"] {
        #expect(!file.text.contains(secret), "\(name)")
      }
      if host.count > 3 { #expect(!file.text.contains(host), "\(name)") }
    }
  }

  @Test("What is dated later is nowhere, in words or in numbers")
  func heldBack() async throws {
    let scratch = try SmallSite.scratch()
    #expect(try await Tool.run(["build", "--as-of", "2024-06-30"], in: scratch.path).code == 0)
    for (name, file) in try scratch.files(in: "Public") {
      #expect(!file.text.contains("2024-07-15"), "\(name)")
      #expect(!file.text.contains("基本到位"), "\(name)")
      #expect(!file.text.contains("example.com/notice"), "\(name)")
    }
  }
}

extension String {
  /// Replaces a text where it first stands: the title of the document, and not that of its evidence.
  fileprivate func replacingFirst(_ old: String, with new: String) -> String {
    range(of: old).map { replacingCharacters(in: $0, with: new) } ?? self
  }
}
