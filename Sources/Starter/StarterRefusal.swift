import Files

/// Why no starter was laid down. Whatever stood there before stands there still.
public enum StarterRefusal: Error, Hashable, Sendable {
  /// The folder holds something already: `example` is the first of it by the bytes of its name.
  case notEmpty(String, example: String)
  /// Something that is no folder stands at the path.
  case notAFolder(String)
  /// The file system refused.
  case file(FileError)
}

extension StarterRefusal: CustomStringConvertible {
  /// The message in English.
  public var description: String { message(chinese: false) }

  /// What is wrong, and how to mend it where that is not plain from what is wrong; without a full stop.
  public func message(chinese: Bool) -> String {
    switch self {
    case .notEmpty(let path, let example):
      chinese
        ? "“\(path)”不是空文件夹，里面有“\(example)”；示例内容不会覆盖已有的文件，请另取一个新的文件夹名"
        : "\(path) is not empty (it holds \(example)); nothing is written over: choose the name of a new folder"
    case .notAFolder(let path):
      chinese ? "“\(path)”不是文件夹；请另取一个新的文件夹名" : "\(path) is not a folder: choose the name of a new one"
    case .file(let error):
      error.message(chinese: chinese)
    }
  }
}
