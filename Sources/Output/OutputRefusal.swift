import Files

/// Why nothing is built into an output folder: each case has a cause and a mend in plain words (`cause(chinese:)`).
///
/// All of them leave the published pages as they are, except `.file` from `Build.commit()`, where what is left to do is
/// finished by the next `begin()`.
public enum OutputRefusal: Error, Hashable, Sendable {
  /// The output would be the root of the whole file system.
  case fileSystemRoot
  /// The output would be the user's home folder.
  case homeFolder(String)
  /// The output would be the root of a repository: it holds `.git`.
  case repository(String)
  /// The output would lie inside the content folder.
  case insideContent(String)
  /// The output would hold the content folder, or be it.
  case containsContent(String)
  /// Something that is no folder stands at the path, or a link to nothing.
  case notAFolder(String)
  /// No former build is known, and the folder holds something: `example` is the first of it.
  case notEmpty(String, example: String)
  /// `.gongkai-output` is a link or a file.
  case foreignRecords(String)
  /// Another build is writing into the same folder.
  case busy(String)
  /// The list of files of the last build is damaged.
  case damagedList(String)
  /// The list of files of the last build was written by a newer Gongkai.
  case newerList(String)
  /// A page's path may not be used: reserved, or with control characters.
  case unusablePath(RelativePath)
  /// Two pages have one path.
  case duplicate(RelativePath)
  /// Two paths that are one on a disk that ignores case, or of which one is a file and a folder for the other.
  case collision(RelativePath, RelativePath)
  /// Something that Gongkai did not write stands where a page must go; `place` is relative to the output folder.
  case foreign(place: RelativePath, page: RelativePath)
  /// The build has been committed or abandoned, and takes no more pages.
  case closed
  /// The file system refused.
  case file(FileError)
}
