import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Starter {
  /// Lays all files down in a folder that is new or empty.
  ///
  /// Where one cannot be written, those before it are removed again, and the folder too if it was made here.
  ///
  /// - Parameter folder: absolute, or relative to the working folder; it is made, with those above it, if missing.
  /// - Throws: where the folder holds anything at all, is no folder, or cannot be written to.
  public static func write(to folder: String) throws(StarterRefusal) { try write(files, to: folder) }

  /// Lays some files down, or none of them.
  static func write(_ files: [StarterFile], to folder: String) throws(StarterRefusal) {
    let isNew = try !isEmptyFolder(folder)
    do throws(FileError) {
      try Root.createFolders(folder)
      let root = try Root(existing: folder)
      for file in files { try root.write(Array(file.text.utf8), to: file.relativePath) }
    } catch {
      undo(files, in: folder, isNew: isNew)
      throw .file(error)
    }
  }

  /// Whether an empty folder stands at the path; false where there is nothing.
  private static func isEmptyFolder(_ path: String) throws(StarterRefusal) -> Bool {
    guard let folder = Descriptor.open(path, O_RDONLY | O_DIRECTORY) else {
      switch errno {
      case ENOENT: return false
      case ENOTDIR: throw .notAFolder(path)
      default: throw .file(FileError(path: path, operation: .open, errno: errno))
      }
    }
    let found: [String]
    do throws(FileError) { found = try names(in: folder, place: path) } catch { throw .file(error) }
    guard let first = found.min(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) else { return true }
    throw .notEmpty(path, example: first)
  }

  /// The folder was empty, so whatever bears the name of a file of ours is ours. What cannot be removed stays: the error
  /// that is reported is the one that came first.
  private static func undo(_ files: [StarterFile], in path: String, isNew: Bool) {
    guard let folder = Descriptor.open(path, O_RDONLY | O_DIRECTORY) else { return }
    for file in files {
      guard let name = file.relativePath.components.first else { continue }
      try? removeTree(named: name, in: folder.raw, place: path)
    }
    if isNew { rmdir(path) }
  }
}

extension StarterFile {
  /// The path as Files takes it.
  var relativePath: RelativePath {
    guard let path = RelativePath("\(path)") else { preconditionFailure("a path below the new folder: \(path)") }
    return path
  }
}
