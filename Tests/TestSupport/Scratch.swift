import Foundation

/// A temporary folder, removed when nobody holds it any more. Paths are relative to it.
package final class Scratch: Sendable {
  /// Its absolute path, without links.
  package let path: String

  /// Makes an empty one.
  package init() throws {
    // Without links, so that what the tool says of paths can be compared: on macOS the temporary folder is one.
    let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    let folder = temporary.appendingPathComponent("gongkai-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  /// Makes one with files in it.
  package convenience init(_ files: [String: String]) throws {
    try self.init()
    try write(files)
  }

  /// Makes one with a copy of a folder in it, under the folder's name.
  package convenience init(copyOf folder: String) throws {
    try self.init()
    let name = URL(fileURLWithPath: folder).lastPathComponent
    try FileManager.default.copyItem(atPath: folder, toPath: self(name))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The absolute path of something in it.
  package func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file and makes the folders above it.
  package func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file and makes the folders above it.
  package func write(_ bytes: Data, to name: String) throws {
    let file = URL(fileURLWithPath: self(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// Writes files, in the order of their names.
  package func write(_ files: [String: String]) throws {
    for (name, text) in files.sorted(by: { $0.key < $1.key }) { try write(text, to: name) }
  }

  /// Replaces a text in a file, wherever it stands there.
  package func replace(_ old: String, with new: String, in name: String) throws {
    try write(text(name).replacingOccurrences(of: old, with: new), to: name)
  }

  /// Makes an empty folder.
  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self(name), withIntermediateDirectories: true)
  }

  /// Makes a symbolic link.
  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self(name), withDestinationPath: target)
  }

  /// Removes a file or a folder with all that is in it.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: self(name))
  }

  /// Whether something stands there.
  package func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: self(name))
  }

  /// A file's text.
  package func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self(name))), as: UTF8.self)
  }
}
