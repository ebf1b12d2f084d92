/// How the tool ends; the numbers beyond 1 are those of sysexits.h. THE list of exit codes.
enum ExitStatus: Int32, Error {
  /// Done.
  case done = 0
  /// The content has errors; nothing was written.
  case contentHasErrors = 1
  /// The command was typed wrongly.
  case usage = 64
  /// A file or folder could not be read or written.
  case inputOutput = 74
}
