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

  /// - Parameters:
  ///   - state: what the last build knew.
  ///   - root: the content folder.
  ///   - output: the output folder; nil where nobody else can have changed it.
  ///   - changes: the only places where the content may have changed; nil where it may have changed anywhere.
  init(_ state: SiteState, root: Root, output: OutputFolder?, changes: ContentChanges? = nil) async {
    var names = [Self.site] + state.organs.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    if output == nil, let changes {
      untouched = Set(names.filter { !changes.mayTouch($0, known: state.organs) })
      names.removeAll(where: untouched.contains)
    }
    let looked = names
    guard let content = StampReader(root.path) else { return }
    let outputRoot = output.flatMap { try? Root(existing: $0.path) }
    let written = output.flatMap { StampReader($0.path) }
    let found = await onAllCores(looked.count, chunk: 4) { index -> UnitLook? in
      let name = looked[index]
      let isSuspect = changes?.mayTouch(name, known: state.organs) ?? true
      guard isSuspect || output != nil, let packed = name == Self.site ? state.site : state.organs[name]?.unit else {
        return nil
      }
      if packed.isProven(content: isSuspect ? content : nil, output: written) { return nil }
      guard let unit = packed.unit else { return UnitLook() }
      var look = UnitLook(unit)
      if isSuspect { look.lookAtContent(root, content) }
      if output != nil { look.lookAtOutput(outputRoot, written) }
      return look
    }
    for (name, look) in zip(looked, found) {
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

  /// How many stamps proved nothing though the bytes were the same.
  var renewed: Int { looks.values.reduce(0) { $0 + $1.renewed } }
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
