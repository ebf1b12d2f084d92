import Documents
import Files
import NoticeImport
import TestSupport

/// A text as a document, a line a block.
func plainDocument(_ text: String, name: String = "通报.txt") -> SourceDocument {
  var number = 0
  let blocks = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    number += 1
    return SourceBlock(line: number, runs: [SourceRun(String(line))])
  }
  return SourceDocument(name: name, blocks: blocks.filter { !$0.text.allSatisfy(\.isWhitespace) })
}

/// An import into a scratch folder, as the command does it.
struct Importing {
  let scratch: Scratch
  let folder: String

  init(_ folder: String = "Content") throws {
    scratch = try Scratch()
    self.folder = scratch(folder)
  }

  static let site = ContentFile(path: "site.yaml", text: "title: 整改公开\norgan: 市直机关\nbaseURL: https://example.org/\n")

  /// Imports texts and gives what became of each.
  @discardableResult
  func run(_ texts: [String], organ: ImportPlan.OrganChoice = .fromTitle, decisions: Decisions = Decisions())
    async throws
    -> (placed: [ImportPlan.Placed], refused: [ImportRefusal])
  {
    let known = try await KnownContent(at: folder)
    var plan = ImportPlan(into: known, organ: organ, decisions: decisions)
    var refused: [ImportRefusal] = []
    for text in texts {
      do throws(ImportRefusal) { _ = try plan.place(PreparedNotice(plainDocument(text))) } catch {
        refused.append(error)
      }
    }
    let target = try ImportFolder(at: folder)
    let wrong = try await target.stage(plan.placed, site: Self.site)
    refused += wrong.compactMap { $0 }
    let good = zip(plan.placed, wrong).filter { $0.1 == nil }.map(\.0)
    if !good.isEmpty { try target.put(good, takesSite: !known.hasSite) }
    return (good, refused)
  }
}

/// A small notice.
enum SmallNotice {
  static func text(
    organ: String = "中共海陵区水务局党组", date: String = "2022年9月28日", status: String = "正在整改",
    findings: [String] = ["河湖巡查走形式", "节水宣传覆盖面不广"]
  ) -> String {
    var lines = [
      "\(organ)关于巡察整改情况的通报",
      "根据区委部署，2022年3月1日至4月15日，区委第二巡察组开展了巡察，2022年5月20日反馈了意见。现将整改情况通报如下。",
      "一、在“落实决策部署不够有力”方面",
    ]
    for (index, finding) in findings.enumerated() {
      lines += ["\(index + 1).关于\(finding)的问题", "整改状态：\(status)", "整改情况：一是修订制度。二是开展检查。"]
    }
    return (lines + [organ, date]).joined(separator: "\n")
  }
}
