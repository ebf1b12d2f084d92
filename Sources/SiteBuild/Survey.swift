import BuildState
import Content
import Cores
import Files
import Output

/// What of a former build is still true: a look at everything that it read and wrote, without reading any of it where
/// the stamps prove that it is the same.
struct Survey: Sendable {
  /// What a look at each unit found, by the names of the organs' folders.
  private(set) var looks: [String: UnitLook] = [:]
  /// The units of which nobody needed to know more than that they are as they were.
  private(set) var untouched: Set<String> = []

  /// The name under which the site's own unit goes; no organ's folder can have it.
  static let site = ""

  /// Looks at everything.
  ///
  /// - Parameters:
  ///   - state: what the last build knew.
  ///   - root: the content folder.
  ///   - output: the output folder.
  init(_ state: SiteState, root: Root, output: OutputFolder) async {
    let stamps = StampReader(output.path)
    let outputRoot = try? Root(existing: output.path)
    await look(at: state.units, root) {
      $0.isProven(content: $1, output: stamps)
    } closely: { look in
      look.lookAtOutput(outputRoot, stamps)
    }
  }

  /// Looks only where the content may have changed; nobody else can have changed the output.
  ///
  /// - Parameters:
  ///   - state: what the last build knew.
  ///   - root: the content folder.
  ///   - changes: the only places where the content may have changed.
  init(_ state: SiteState, root: Root, changes: ContentChanges) async {
    let units = state.units
    let suspects = units.filter { changes.mayTouch($0.name, known: state.organs) }
    untouched = Set(units.map(\.name)).subtracting(suspects.map(\.name))
    await look(at: suspects, root) {
      $0.isProven(content: $1, output: nil)
    } closely: { _ in
    }
  }

  private mutating func look(
    at units: [(name: String, packed: PackedUnit)], _ root: Root,
    _ isProven: @escaping @Sendable (PackedUnit, StampReader) -> Bool,
    closely: @escaping @Sendable (inout UnitLook) -> Void
  ) async {
    guard let stamps = StampReader(root.path) else { return }
    let found = await onAllCores(units.count, chunk: 4) { index -> UnitLook? in
      if isProven(units[index].packed, stamps) { return nil }
      guard let unit = units[index].packed.unit else { return UnitLook() }
      var look = UnitLook(unit)
      look.lookAtContent(root, stamps)
      closely(&look)
      return look
    }
    for (name, look) in zip(units.map(\.name), found) {
      if let look { looks[name] = look } else { untouched.insert(name) }
    }
  }

  /// Whether nothing that a unit read or wrote has changed.
  func isWhole(_ name: String) -> Bool {
    untouched.contains(name) || looks[name].map { $0.changed.isEmpty && $0.broken.isEmpty } ?? false
  }

  /// What of the content is not as it was, sorted.
  var changed: [String] {
    looks.values.flatMap(\.changed).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension SiteState {
  /// The site's own unit and those of the organs, with their names.
  fileprivate var units: [(name: String, packed: PackedUnit)] {
    [(Survey.site, site)]
      + organs.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value.unit) }
  }
}

/// The only places where the content may have changed since the last build, as somebody who watches the folder knows.
public struct ContentChanges: Sendable {
  private let paths: [RelativePath]

  /// - Parameter paths: files and folders below the content folder.
  public init(_ paths: [RelativePath]) { self.paths = paths }

  /// These and others.
  func adding(_ others: ContentChanges) -> ContentChanges { ContentChanges(paths + others.paths) }

  /// Whether an organ may have changed, or, under the empty name, what lies beside the organs.
  func mayTouch(_ name: String, known organs: [String: SiteState.Organ]) -> Bool {
    paths.contains { path in
      let first = path.components[0]
      // A change to an organ's folder itself may be that it has come or gone, which the folder above it shows.
      if name == Survey.site { return organs[first] == nil || path.components.count == 1 }
      return first == name
    }
  }
}
