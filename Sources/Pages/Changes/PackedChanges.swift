import Addresses
import Disclosure
import SortedSearch

/// Status changes as bytes, newest first: all of an organ, or those of them that a page shows.
///
/// A site of ten thousand pages has fifty thousand changes. Pages about the whole site hold them in this form, so that
/// they can be compared with what they were without being read; they are unpacked where one is rendered. How many there
/// are of each date is told without looking at any.
public struct PackedChanges: Hashable, Sendable {
  /// Neighbours that have one place in the order.
  public struct Run: Hashable, Sendable {
    let order: ChangeOrder
    /// How many they are.
    let count: Int
    /// Where they end in the bytes.
    let end: Int
  }

  /// The dates that have changes, in their order.
  public private(set) var runs: [Run] = []
  /// The changes, where they were kept: those of organs that did not change are not copied.
  public private(set) var bytes: ArraySlice<UInt8> = []

  /// None.
  public static let none = PackedChanges()

  private init() {}

  /// Packs changes in the order in which they are given, which must be theirs.
  init(_ changes: some Sequence<FindingChange>) {
    var packed: [UInt8] = []
    for change in changes {
      change.append(to: &packed)
      add(1, of: ChangeOrder(change.date), end: packed.count)
    }
    bytes = packed[...]
  }

  /// All changes of an organ: those of its findings and of their measures.
  init(of notices: [NoticePlan]) {
    var found = ChangeList()
    for notice in notices { found.add(notice, notice.places.indices) }
    self.init(found.newestFirst)
  }

  /// What was kept, as `words` gave it; nil where the bytes are not what the runs say. Whatever the bytes are, nothing is
  /// read beyond them.
  public init?(words: [UInt32], bytes: ArraySlice<UInt8>) {
    guard words.count % 3 == 0 else { return nil }
    runs.reserveCapacity(words.count / 3)
    for place in stride(from: 0, to: words.count, by: 3) {
      let (order, end) = (ChangeOrder(number: words[place]), Int(words[place + 2]))
      guard end >= runs.last?.end ?? 0, runs.last.map({ $0.order < order }) ?? true, order.date != nil else {
        return nil
      }
      runs.append(Run(order: order, count: Int(words[place + 1]), end: end))
    }
    guard runs.last?.end ?? 0 == bytes.count else { return nil }
    self.bytes = bytes
  }

  /// The runs as numbers: of each its place in the order, how many changes it has, and where it ends.
  public var words: [UInt32] {
    runs.flatMap { [$0.order.number, UInt32(truncatingIfNeeded: $0.count), UInt32(truncatingIfNeeded: $0.end)] }
  }

  /// Adds to the last run, or the next one.
  private mutating func add(_ count: Int, of order: ChangeOrder, end: Int) {
    if let last = runs.last, last.order == order {
      runs[runs.count - 1] = Run(order: order, count: last.count + count, end: end)
    } else {
      runs.append(Run(order: order, count: count, end: end))
    }
  }

  /// The changes; those that cannot be read are left out.
  var changes: [FindingChange] {
    var changes: [FindingChange] = []
    for (index, run) in runs.enumerated() {
      guard let date = run.order.date else { continue }
      var rest = PackedReader(piece(from: start(of: index), to: run.end))
      while let body = rest.piece() {
        var reader = PackedReader(body)
        if let change = FindingChange(date, &reader) { changes.append(change) }
      }
    }
    return changes
  }

  /// When the newest of them happened.
  var newest: DisclosureDate? { runs.first?.order.date }

  /// Those of a month.
  func changes(of month: DisclosureDate) -> PackedChanges {
    let orders = ChangeOrder.range(of: month)
    return changes(ofRuns: firstRun(from: orders.lowerBound)..<firstRun(from: orders.upperBound))
  }

  /// How many a date has.
  func count(of order: ChangeOrder) -> Int {
    let index = firstRun(from: order)
    return index < runs.count && runs[index].order == order ? runs[index].count : 0
  }

  /// Those of a date, but for the first `start` of them, and no more than `count`.
  func changes(of order: ChangeOrder, from start: Int, atMost count: Int) -> PackedChanges {
    let index = firstRun(from: order)
    guard index < runs.count, runs[index].order == order, start < runs[index].count else { return .none }
    return changes(ofRun: index, start..<min(start + count, runs[index].count))
  }

  /// So many of the first.
  func prefix(_ count: Int) -> PackedChanges {
    var (index, room) = (0, count)
    while index < runs.count, runs[index].count <= room {
      room -= runs[index].count
      index += 1
    }
    if index == runs.count { return self }
    var part = changes(ofRuns: 0..<index)
    let end = place(behind: room, inRun: index)
    part.bytes = piece(from: 0, to: end)
    if room > 0 { part.add(room, of: runs[index].order, end: end) }
    return part
  }

  /// The first run that does not come before a place in the order.
  private func firstRun(from order: ChangeOrder) -> Int {
    runs.place(behindAll: { $0.order < order })
  }

  private func start(of run: Int) -> Int { run == 0 ? 0 : runs[run - 1].end }

  private func piece(from start: Int, to end: Int) -> ArraySlice<UInt8> {
    bytes[bytes.startIndex + start..<bytes.startIndex + end]
  }

  private func changes(ofRuns range: Range<Int>) -> PackedChanges {
    guard !range.isEmpty else { return .none }
    let start = start(of: range.lowerBound)
    var part = PackedChanges()
    part.runs = runs[range].map { Run(order: $0.order, count: $0.count, end: $0.end - start) }
    part.bytes = piece(from: start, to: runs[range.upperBound - 1].end)
    return part
  }

  /// Some of the changes of a run.
  private func changes(ofRun index: Int, _ range: Range<Int>) -> PackedChanges {
    if range.isEmpty { return .none }
    let (start, end) = (place(behind: range.lowerBound, inRun: index), place(behind: range.upperBound, inRun: index))
    var part = PackedChanges()
    part.bytes = piece(from: start, to: end)
    part.add(range.count, of: runs[index].order, end: end - start)
    return part
  }

  /// Where so many changes of a run end.
  private func place(behind count: Int, inRun index: Int) -> Int {
    let (start, end) = (start(of: index), runs[index].end)
    if count == runs[index].count { return end }
    var reader = PackedReader(piece(from: start, to: end))
    for _ in 0..<count where reader.piece() == nil { return end }
    return reader.place - bytes.startIndex
  }
}
