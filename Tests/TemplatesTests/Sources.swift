import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files beside the tests, and those of the templates.
enum Sources {
  static func folder(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }

  static func read(_ path: String) throws -> [UInt8] {
    let handle = try #require(fopen(path, "r"), "no file \(path)")
    defer { fclose(handle) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, handle), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  /// The names of the Swift files of a folder, sorted by their bytes.
  static func swiftFiles(in folder: String) throws -> [String] {
    let stream = try #require(opendir(folder), "no folder \(folder)")
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasSuffix(".swift") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Every template: its name and its text.
  static func templates() throws -> [(name: String, text: String)] {
    let root = folder(of: folder(of: folder(of: #filePath))) + "/Templates"
    return try ["", "/Components", "/Components/Charts"].flatMap { folder in
      try swiftFiles(in: root + folder).map { name in
        (name, String(decoding: try read("\(root)\(folder)/\(name)"), as: UTF8.self))
      }
    }
  }
}
