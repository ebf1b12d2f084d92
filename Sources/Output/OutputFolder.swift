import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that was found fit to hold the site.
///
/// 1. `open` changes nothing, and refuses what would destroy something: the disk's root, the home folder, a repository, the content folder.
/// 2. `begin` makes the folder where it is missing, takes the lock, and finishes or undoes what an interrupted run left.
/// 3. `Build.put` takes each page, and stages it where it differs from what stands in the folder.
/// 4. `Build.commit` puts the staged pages in place and deletes those that are gone; `Build.abandon` changes nothing.
public struct OutputFolder: Hashable, Sendable {
  /// The absolute path, without links.
  public let path: String
  /// Whether a power failure may leave no more than an interrupted build does. Bringing the records to the disk takes
  /// longer than everything else of a small build, so that a folder which goes with its process does without.
  public var isDurable = true

  /// The folder at `path`; where it is missing, `begin` makes it.
  ///
  /// A first build needs a folder that is empty but for files whose names begin with a dot; later ones are known by the
  /// list that the last build left.
  ///
  /// - Parameters:
  ///   - path: where the site is to go; links are followed.
  ///   - content: the content folder's path.
  ///   - home: the user's home folder, where there is one.
  /// - Returns: the folder, with its path free of links.
  /// - Throws: why the folder cannot be used.
  public static func open(at path: String, content: String, home: String?) throws(OutputRefusal) -> OutputFolder {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.isFolder else { throw .notAFolder(path) }
    } else if lstat(path, &status) == 0 {
      throw .notAFolder(path)  // a link to nothing
    } else if errno != ENOENT {
      throw .file(FileError(path: path, operation: .open, errno: errno))
    }
    // What is missing is judged by the folder it would be made in, before anything is made.
    let standing = try deepestFolder(of: path)
    let exists = standing.missing.isEmpty
    try refuseContent(standing.path, exists: exists, content: content, named: path)
    if exists { try refusePrecious(standing.path, home: home) }
    let whole = ([standing.path == "/" ? "" : standing.path] + standing.missing).joined(separator: "/")
    return OutputFolder(path: exists ? standing.path : whole)
  }

  /// Takes the folder for one build, once what an interrupted run left has been finished or undone.
  ///
  /// - Parameter known: the list as it was seen at rest, or as the last build of this process left it; while it stands
  ///   there, it need not be taken apart again.
  /// - Returns: the build.
  /// - Throws: when another build has it, or what is recorded of former builds cannot be trusted.
  public func begin(knowing known: FormerList? = nil) throws(OutputRefusal) -> Build {
    try Build(in: self, knowing: known, interruption: nil)
  }

  /// The list that the last build left; nil where there is none, where it is damaged, or where an interrupted run left
  /// something to be finished or undone. Where its digest is the same, no other build has been at work.
  public var listAtRest: FormerList? {
    guard let root = try? Root(existing: "\(path)/\(Records.folder)"), let list = RelativePath(Records.list),
      let reader = StampReader(root.path)
    else { return nil }
    for name in [Records.journal, Records.staging] where reader.stamp(of: name) != nil { return nil }
    guard case .bytes(let bytes)? = try? root.read(list, atMost: .max), let files = try? FileList(stored: bytes) else {
      return nil
    }
    return FormerList(files, stored: bytes)
  }

  /// The deepest part of `path` that stands, without links, and the names that are missing below it.
  private static func deepestFolder(of path: String) throws(OutputRefusal) -> (path: String, missing: [String]) {
    let slash = UInt8(ascii: "/")
    var names = path.utf8.split(separator: slash).map { String(Substring($0)) }
    var missing: [String] = []
    let start = path.utf8.first == slash ? "/" : "./"
    while true {
      do throws(FileError) {
        return (try Root.realPath(of: start + names.joined(separator: "/")), missing.reversed())
      } catch {
        // A `..` below something that is missing leads nowhere.
        guard error.errno == ENOENT, let last = names.popLast(), last != ".." else {
          throw .file(FileError(path: path, operation: .open, cause: error.cause))
        }
        if last != "." { missing.append(last) }
      }
    }
  }
}

/// Runs `work` and turns the file system's error into a refusal.
func asRefusal<Result>(_ work: () throws(FileError) -> Result) throws(OutputRefusal) -> Result {
  do throws(FileError) { return try work() } catch { throw .file(error) }
}
