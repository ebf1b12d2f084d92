import Disclosure
import Testing

@Suite("Statuses, verifications and categories in every spelling")
struct StatusTests {
  /// The list of the design (section 2), written out: what content may say, and what it means.
  static let spellings: [(spelling: String, status: Status)] = [
    ("not-started", .notStarted), ("尚未启动", .notStarted), ("未启动", .notStarted),
    ("in-progress", .inProgress), ("正在整改", .inProgress), ("推进中", .inProgress), ("持续推进", .inProgress),
    ("持续整改", .inProgress), ("整改中", .inProgress), ("部分整改", .inProgress), ("未完成", .inProgress),
    ("尚未整改到位", .inProgress),
    ("phase-complete", .phaseComplete), ("阶段性完成", .phaseComplete), ("基本完成", .phaseComplete),
    ("long-term", .longTerm), ("长期坚持", .longTerm),
    ("completed", .completed), ("已完成", .completed), ("办结", .completed), ("已整改", .completed),
    ("完成整改", .completed),
    ("closed", .closed), ("已销号", .closed),
  ]

  @Test("Each spelling means its status", arguments: spellings)
  func reading(spelling: String, status: Status) {
    #expect(Status(spelling: spelling) == status)
  }

  @Test("The list of spellings is whole, and none stands twice")
  func list() {
    #expect(Status.spellings.count == Self.spellings.count)
    #expect(Set(Status.spellings) == Set(Self.spellings.map(\.spelling)))
  }

  @Test("Keys come first in the list, for they are suggested first")
  func keysFirst() {
    #expect(Array(Status.spellings.prefix(6)) == Status.allCases.map(\.rawValue))
  }

  @Test(
    "Nothing else is a status",
    arguments: ["", " ", "Completed", "completed ", "in progress", "inProgress", "notStarted", "完成", "已 完成", "未标注"])
  func refused(spelling: String) {
    #expect(Status(spelling: spelling) == nil)
  }

  @Test("There are six statuses, and what readers see is read back")
  func names() {
    #expect(Status.allCases.count == 6)
    for status in Status.allCases { #expect(Status(spelling: status.name) == status) }
  }

  @Test("Only completed and closed are done")
  func done() {
    #expect(Status.allCases.filter(\.isDone) == [.completed, .closed])
  }

  @Test("A long-term commitment is neither open nor done")
  func open() {
    #expect(Status.allCases.filter(\.isOpen) == [.notStarted, .inProgress, .phaseComplete])
  }

  @Test("Who verified has a key and a word")
  func verifications() {
    #expect(Verification.allCases.map(\.rawValue) == ["self", "supervisor"])
    #expect(Verification.allCases.map(\.name) == ["本单位审核", "监督方认定"])
  }

  @Test(
    "A category is read in either spelling",
    arguments: [
      ("立行立改", Category.immediate), ("immediate", .immediate), ("限期整改", .deadline), ("by-deadline", .deadline),
      ("长期坚持", .longTerm), ("long-term", .longTerm),
    ])
  func categories(spelling: String, category: Disclosure.Category) {
    #expect(Category(spelling: spelling) == category)
    #expect(Category.spellings.contains(spelling))
  }

  @Test("Nothing else is a category", arguments: ["", "deadline", "longTerm", "立行立改 "])
  func noCategory(spelling: String) {
    #expect(Category(spelling: spelling) == nil)
  }

  @Test("The category 长期坚持 and the status 长期坚持 are two things")
  func independence() {
    let record = Record(category: .longTerm, history: History([entry("2021-08-27", .completed)]))
    #expect(record.history.status == .completed)
    #expect(record.category == .longTerm)
  }
}
