import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a build has written into a folder, by its own list: to be compared, never to be changed.
public struct RecordedFiles: Sendable {
  /// The files in the order of their paths, each with the digest of its bytes.
  public let files: [(path: RelativePath, digest: Digest)]

  /// Reads the list of the last build.
  ///
  /// - Parameter folder: an output folder.
  /// - Returns: nil where there is no such folder, or nothing has been built in it.
  /// - Throws: where the list cannot be read or trusted.
  public static func read(in folder: String) throws(OutputRefusal) -> RecordedFiles? {
    guard let path = RelativePath("\(Records.folder)/\(Records.list)") else { return nil }
    let found: (place: String, read: ReadResult)
    do throws(FileError) {
      let root = try Root(existing: folder)
      found = (root.absolutePath(of: path), try root.read(path, atMost: 1 << 30))
    } catch {
      if error.errno == ENOENT || error.errno == ENOTDIR { return nil }
      throw .file(error)
    }
    guard case .bytes(let bytes) = found.read else { throw .damagedList(found.place) }
    return try RecordedFiles(bytes, place: found.place)
  }

  private init(_ bytes: [UInt8], place: String) throws(OutputRefusal) {
    do throws(FileList.Flaw) {
      files = try FileList(stored: bytes).lines.map { ($0.path, $0.digest) }
    } catch {
      throw error == .newer ? .newerList(place) : .damagedList(place)
    }
  }
}
