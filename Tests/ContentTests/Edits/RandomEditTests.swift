import Content
import Disclosure
import Files
import Testing

@Suite("Thousands of front matters and entries")
struct RandomEditTests {
  /// Files of one content folder.
  private static let batch = 100

  @Test(
    "Every edit is one insertion after which the entry is there and all else is as before", .serialized,
    arguments: 0..<20)
  func insertions(number: Int) async throws {
    var (paths, files, requests) = ([RelativePath](), try Fixtures.base(), [EditRequest]())
    for index in 0..<Self.batch {
      var random = RandomFrontMatter(seed: UInt64(number * Self.batch + index))
      let path = try #require(RelativePath("\(Samples.area)/random-\(index).md"))
      files[path.text] = .bytes(random.file())
      requests.append(
        EditRequest(try random.entry(), to: HistoryAddress(file: path, measure: random.measure())))
      paths.append(path)
    }
    let scratch = try Scratch(files)
    let before = try await FindingRegister.read(scratch.root)
    let plan = before.editor.plan(requests)
    try plan.write(in: scratch.root, holding: try EditLock.take(for: scratch.root))
    let after = try await FindingRegister.read(scratch.root)

    for change in plan.changes { try check(change) }
    for entry in plan.entries {
      try check(before, after, entry, requests[entry.request])
    }
    // What generated files have wrong is told as such; that an edit is unsafe is not needed once.
    for refused in plan.refused {
      guard case .mistakes(let found) = refused.refusal, !found.isEmpty else {
        Issue.record("\(refused.refusal) in \(paths[refused.request])")
        continue
      }
    }
    #expect(plan.refused.count <= Self.batch / 20, "\(plan.refused.map(\.refusal))")
  }

  private func check(_ change: EditPlan.Change) throws {
    let entry = try #require(change.entries.first)
    let start = zip(change.former, change.edited).prefix { $0 == $1 }.count
    let added = change.edited.count - change.former.count
    #expect(added == entry.text.utf8.count)
    // The same bytes may be an insertion at several places; one of them is enough.
    #expect((0...start).contains { change.former[$0...].elementsEqual(change.edited[($0 + added)...]) })
  }

  private func check(
    _ before: FindingRegister, _ after: FindingRegister, _ entry: EditPlan.Entry, _ request: EditRequest
  ) throws {
    let old = try #require(before.findings.first { $0.file == entry.address.file })
    let new = try #require(after.findings.first { $0.file == entry.address.file })
    var expected = old.record
    var change = entry.change
    change.note = read(change.note)
    change.wording = read(change.wording)
    if let measure = entry.address.measure {
      expected.measures[measure - 1].history = History(expected.measures[measure - 1].history.entries + [change])
    } else {
      expected.history = History(expected.history.entries + [change])
    }
    #expect(new.record == expected)
    #expect(new.title == old.title)
    #expect(entry.change.date == request.entry.date)
    #expect(entry.change.status == request.entry.status)
    #expect(entry.change.note == request.entry.note)
  }

  /// Readers see one line: line ends become spaces, or nothing between Han.
  private func read(_ text: String?) -> String? {
    guard let text else { return nil }
    let lines = text.split { $0 == "\n" }.map { line in
      String(line.map { $0 == "\t" ? " " : $0 }).trimming(" ")
    }
    return lines.joined()
  }
}

extension String {
  fileprivate func trimming(_ blank: Character) -> String {
    String(String(drop { $0 == blank }.reversed()).drop { $0 == blank }.reversed())
  }
}
