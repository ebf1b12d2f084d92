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
  static func find(_ limit: Int, in archives: [ChangeArchive]) -> [PackedChanges] {
    var newest = NewestChanges(limit: limit)
    for archive in archives { newest.look(at: archive) }
    guard let last = newest.found.last else { return archives.map { _ in .none } }
    // What comes before the last that was found is among the newest; of its own date as many as there is room for.
    var room = newest.found.count { $0 == last }
    return archives.map { archive in
      var bytes: [UInt8] = []
      for month in archive.months {
        var end = 0
        for (order, next) in month.changes.orders {
          if order > last || order == last && room == 0 { break }
          if order == last { room -= 1 }
          end = next
        }
        bytes += month.changes.bytes[..<end]
        if end < month.changes.bytes.count { break }
      }
      return PackedChanges(bytes: bytes)
    }
  }

  private init(limit: Int) { self.limit = limit }

  private mutating func look(at archive: ChangeArchive) {
    for month in archive.months {
      for (order, _) in month.changes.orders {
        if found.count == limit {
          guard let last = found.last, order < last else { return }
          found.removeLast()
        }
        found.insert(order, at: found.firstIndex { order < $0 } ?? found.endIndex)
      }
    }
  }
}
