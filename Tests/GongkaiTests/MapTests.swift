import Foundation
import TestSupport
import Testing

/// CONTRIBUTING.md draws the house; what it says is held against the sources.
@Suite("The map of the house")
struct MapTests {
  private static let map = (try? String(contentsOfFile: Sample.project + "/CONTRIBUTING.md", encoding: .utf8)) ?? ""

  /// What a module may import, as its row of the table says: `| Pages | Search, Disclosure |`.
  private static let rows: [(modules: [String], imports: String)] = map.split(separator: "\n").compactMap { line in
    guard let row = line.wholeMatch(of: /\| ((?:[A-Z]\w+|gongkai)(?:, [A-Z]\w+)*) \| (.+) \|/) else { return nil }
    return (row.output.1.components(separatedBy: ", "), String(row.output.2))
  }

  /// Of the system, not of the house.
  private static let system: Set = ["Glibc", "Darwin", "Synchronization"]

  @Test("names what each module imports, and no module imports anything else")
  func imports() throws {
    let modules = Self.rows.flatMap { row in row.modules.map { (name: $0, said: row.imports) } }
    #expect(modules.count > 25)
    for module in modules where !module.said.contains("values that pass through") {
      let said = Set(module.said.matches(of: /\b[A-Z]\w+/).map { $0.output == "Yams" ? "CYaml" : String($0.output) })
      let found = try Self.imports(of: module.name).filter { !$0.hasPrefix("NIO") }
      #expect(found == said, "\(module.name)")
    }
  }

  @Test("leads only to files that are there")
  func paths() throws {
    let names = Set(try Self.swiftFiles(in: "").map { ($0 as NSString).lastPathComponent })
    let start = try #require(Self.map.range(of: "## Where to change what")?.upperBound)
    let end = try #require(Self.map.range(of: "## Rules of the house")?.lowerBound)
    let paths = Self.map[start..<end].matches(of: /`([^`<>*… ]+)`/).map { String($0.output.1) }
    #expect(paths.count > 100)
    for path in paths {
      if ["Sources", "Templates", "Tests", "Scripts", "Content"].contains(where: { path.hasPrefix($0 + "/") }) {
        #expect(FileManager.default.fileExists(atPath: Sample.project + "/" + path), "\(path)")
      } else if path.hasSuffix(".swift") {
        #expect(names.contains((path as NSString).lastPathComponent), "\(path)")
      }
    }
  }

  private static func imports(of module: String) throws -> Set<String> {
    let folder = ["Templates": "Templates", "Assets": "Templates/Assets"][module] ?? "Sources/\(module)"
    let files = try swiftFiles(in: folder).filter { module == "Assets" || !$0.hasPrefix("Templates/Assets/") }
    let found = try files.flatMap { file in
      try String(contentsOfFile: Sample.project + "/" + file, encoding: .utf8)
        .matches(of: /(?m)^ *(?:@\w+(?:\(\w+\))? )?(?:internal |package |public )?import (\w+)/)
        .map { String($0.output.1) }
    }
    return Set(found).subtracting(system)
  }

  /// Those below a folder of the project, as paths from the project on.
  private static func swiftFiles(in folder: String) throws -> [String] {
    let folders = folder.isEmpty ? ["Sources", "Templates", "Tests"] : [folder]
    return try folders.flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: Sample.project + "/" + folder)
        .filter { $0.hasSuffix(".swift") }.map { folder + "/" + $0 }
    }
  }
}
