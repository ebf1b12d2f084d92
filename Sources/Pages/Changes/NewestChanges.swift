/// Finds the newest changes of several organs without unpacking any.
struct NewestChanges {
  /// How many the first page shows.
  static let ofSite = 10
  /// How many the pages of an organ, a notice and an area show.
  static let ofOrgan = 5

  private let limit: Int
  /// The newest that were found, in their order; of one date, those of the earlier organ first.
  private var found: [ChangeOrder] = []

  /// Looks through the changes of organs in their order.
  ///
  /// - Returns: for each organ those of its changes that are among the newest.
  static func find(_ limit: Int, in organs: [PackedChanges]) -> [PackedChanges] {
    var newest = NewestChanges(limit: limit)
    for changes in organs { newest.look(at: changes) }
    guard let last = newest.found.last else { return organs.map { _ in .none } }
    // What comes before the last that was found is among the newest; of its own date as many as there is room for.
    var room = newest.found.count { $0 == last }
    return organs.map { changes in
      var count = 0
      for run in changes.runs {
        if run.order > last { break }
        let taken = run.order == last ? min(room, run.count) : run.count
        if run.order == last { room -= taken }
        count += taken
      }
      return changes.prefix(count)
    }
  }

  private init(limit: Int) { self.limit = limit }

  private mutating func look(at changes: PackedChanges) {
    for run in changes.runs {
      for _ in 0..<min(limit, run.count) {
        if found.count == limit {
          guard let last = found.last, run.order < last else { return }
          found.removeLast()
        }
        found.insert(run.order, at: found.firstIndex { run.order < $0 } ?? found.endIndex)
      }
    }
  }
}
