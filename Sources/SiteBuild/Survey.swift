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
  private var untouched: Set<String> = []
  /// The only units that were looked at; nil where all were.
  private var suspects: Set<String>?

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
    let names = [Self.site] + state.organs.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    await look(at: names, of: state, root) {
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
    let suspects = changes.touched(known: state.organs)
    self.suspects = suspects
    await look(at: suspects.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, of: state, root) {
      $0.isProven(content: $1, output: nil)
    } closely: { _ in
    }
  }

  private mutating func look(
    at names: [String], of state: SiteState, _ root: Root,
    _ isProven: @escaping @Sendable (PackedUnit, StampReader) -> Bool,
    closely: @escaping @Sendable (inout UnitLook) -> Void
  ) async {
    guard let stamps = StampReader(root.path) else { return }
    let units = names.map { $0 == Self.site ? state.site : state.organs[$0]?.unit }
    let found = await onAllCores(units.count, chunk: 4) { index -> UnitLook? in
      guard let packed = units[index] else { return UnitLook() }
      if isProven(packed, stamps) { return nil }
      guard let unit = packed.unit else { return UnitLook() }
      var look = UnitLook(unit)
      look.lookAtContent(root, stamps)
      closely(&look)
      return look
    }
    for (name, look) in zip(names, found) {
      if let look { looks[name] = look } else { untouched.insert(name) }
    }
  }

  /// Whether nothing that a unit read or wrote has changed.
  func isWhole(_ name: String) -> Bool {
    if let suspects, !suspects.contains(name) { return true }
    return untouched.contains(name) || looks[name].map { $0.changed.isEmpty && $0.broken.isEmpty } ?? false
  }

  /// What of the content is not as it was, sorted.
  var changed: [String] {
    looks.values.flatMap(\.changed).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// The only places where the content may have changed since the last build, as somebody who watches the folder knows.
public struct ContentChanges: Sendable {
  private let paths: [RelativePath]

  /// - Parameter paths: files and folders below the content folder.
  public init(_ paths: [RelativePath]) { self.paths = paths }

  /// Whether nothing has changed.
  var isEmpty: Bool { paths.isEmpty }

  /// These and others.
  func adding(_ others: ContentChanges) -> ContentChanges { ContentChanges(paths + others.paths) }

  /// The organs that may have changed, and the empty name where what lies beside them may have.
  func touched(known organs: [String: SiteState.Organ]) -> Set<String> {
    var touched: Set<String> = []
    for path in paths {
      let first = path.firstComponent
      if organs[first] != nil { touched.insert(first) }
      // A change to an organ's folder itself may be that it has come or gone, which the folder above it shows.
      if organs[first] == nil || path.parent == nil { touched.insert(Survey.site) }
    }
    return touched
  }
}
