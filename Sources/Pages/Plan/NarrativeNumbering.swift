import Disclosure

/// How deep headings, areas and findings stand in a notice: THE place where a notice's structure is numbered.
///
/// Depths count from 1. A narrative's headings are as deep as their level is among the levels that it uses; areas stand
/// one deeper than the heading above them unless the notice says otherwise, findings one deeper than areas, 具体问题 one
/// deeper than findings.
struct NarrativeNumbering {
  /// How deep areas stand, and findings without one.
  let areaDepth: Int
  /// How many headings stand at that depth before them, beneath the same heading: areas are numbered on from there.
  let areasBefore: Int
  /// Whether the narrative says where they stand; else they follow it.
  let hasAreas: Bool
  private let levels: [Int]
  private var counters: [Int] = []

  init(_ notice: Notice) {
    let narrative = notice.narrative
    var levels: [Int] = []
    for case .passage(.heading(let level, _, _)) in narrative where !levels.contains(level) { levels.append(level) }
    levels.sort()
    var depths: [Int] = []
    var hasAreas = false
    search: for part in narrative {
      switch part {
      case .passage(.heading(let level, _, _)): depths.append((levels.firstIndex(of: level) ?? 0) + 1)
      case .areas:
        hasAreas = true
        break search
      default: continue
      }
    }
    self.levels = levels
    self.hasAreas = hasAreas
    let areaDepth = notice.areaLevel ?? (depths.last ?? 0) + 1
    self.areaDepth = areaDepth
    let siblings = depths.reversed().prefix { $0 >= areaDepth }
    areasBefore = siblings.count { $0 == areaDepth }
  }

  /// How deep a heading of the level stands.
  func depth(ofLevel level: Int) -> Int { (levels.firstIndex(of: level) ?? 0) + 1 }

  /// The number of the next thing at the depth; what is deeper begins anew.
  mutating func next(atDepth depth: Int) -> String {
    counters = Array(counters.prefix(depth)) + Array(repeating: 0, count: max(0, depth - counters.count))
    counters[depth - 1] += 1
    return StructureNumber.text(counters[depth - 1], depth: depth)
  }

  /// Says that so many things stand at the depth, numbered by the plan.
  mutating func skip(_ count: Int, atDepth depth: Int) {
    counters = Array(counters.prefix(depth)) + Array(repeating: 0, count: max(0, depth - counters.count))
    counters[depth - 1] += count
  }
}
