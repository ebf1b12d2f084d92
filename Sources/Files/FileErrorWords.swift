#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileError: CustomStringConvertible {
  /// The error in English, in one sentence.
  public var description: String { message(chinese: false) }

  /// The error in one sentence of plain words, without a full stop: what failed, where, and why.
  public func message(chinese: Bool) -> String {
    chinese
      ? "\(operation.chinese)“\(path)”：\(cause.chinese)"
      : "cannot \(operation.english) \(path): \(cause.english)"
  }
}

extension FileError {
  /// How to mend it, in one sentence without a full stop; nil where the cause says all there is to say.
  public func mend(chinese: Bool) -> String? {
    guard let words = cause.mend else { return nil }
    return chinese ? words.chinese : words.english
  }

  /// Whether it is there but may not be read or written.
  public var isForbidden: Bool { cause == .system(EACCES) }

  /// Whether another program has what was asked for.
  public var isBusy: Bool { cause == .system(EWOULDBLOCK) }
}

extension FileError.Operation {
  fileprivate var chinese: String {
    switch self {
    case .open: "无法打开"
    case .read: "无法读取"
    case .write: "无法写入"
    case .list: "无法列出文件夹"
    case .createFolder: "无法新建文件夹"
    case .rename: "无法替换"
    case .delete: "无法删除"
    case .lock: "无法锁定"
    }
  }

  fileprivate var english: String {
    switch self {
    case .createFolder: "create the folder"
    case .list: "list the folder"
    case .rename: "put in place"
    case .open, .read, .write, .delete, .lock: rawValue
    }
  }
}

extension FileError.Cause {
  fileprivate var chinese: String {
    switch self {
    case .system(let code): systemWords(code)?.chinese ?? "系统错误 \(code)（\(systemText(code))）"
    case .outsideRoot: "这是一个链接，指向了文件夹之外"
    case .notRegular: "它不是普通文件"
    case .symbolicLink: "该处是一个符号链接，不能经由它写入"
    }
  }

  fileprivate var english: String {
    switch self {
    case .system(let code): systemWords(code)?.english ?? systemText(code)
    case .outsideRoot: "it is a link that leads out of the folder"
    case .notRegular: "it is not a regular file"
    case .symbolicLink: "a symbolic link stands there, and nothing is written through links"
    }
  }
}

extension FileError.Cause {
  fileprivate var mend: (chinese: String, english: String)? {
    switch self {
    case .system(EACCES), .system(EPERM):
      ("查看它和它所在文件夹的读写权限；没有把握时请管理员处理", "see who may read and write it and the folder that it lies in")
    case .system(ENOENT), .system(ENOTDIR): ("核对名称和路径", "check the name and the path")
    case .system(ENOSPC), .system(EDQUOT): ("腾出空间，再运行一次", "make room and run this again")
    case .system(EROFS): ("换一个可以写入的文件夹", "choose a folder that can be written to")
    case .system(ENAMETOOLONG): ("把名称改短", "choose a shorter name")
    case .system(EMFILE), .system(ENFILE): ("关闭一些程序，再运行一次", "close other programs and run this again")
    case .symbolicLink: ("删去链接，换成真正的文件夹或文件", "put a real folder or file in the place of the link")
    default: nil
    }
  }
}

/// The causes that a clerk can do something about, in words; others keep the system's own text.
private func systemWords(_ code: Int32) -> (chinese: String, english: String)? {
  switch code {
  case EACCES, EPERM: ("没有权限", "permission denied")
  case ENOENT: ("文件或文件夹不存在", "no such file or folder")
  case ENOSPC: ("磁盘已满", "the disk is full")
  case EDQUOT: ("超出磁盘配额", "the disk quota is used up")
  case EROFS: ("磁盘是只读的", "the disk is read-only")
  case EEXIST: ("同名文件或文件夹已存在", "something of that name exists already")
  case ENOTDIR: ("路径中有一部分不是文件夹", "a part of the path is not a folder")
  case EISDIR: ("它是文件夹，不是文件", "it is a folder, not a file")
  case ENOTEMPTY: ("文件夹不是空的", "the folder is not empty")
  case ENAMETOOLONG: ("名称太长", "the name is too long")
  case ELOOP: ("符号链接互相循环，或不允许使用链接", "links go round in a circle, or none are allowed here")
  case EMFILE, ENFILE: ("同时打开的文件太多", "too many files are open")
  case EIO: ("磁盘读写出错，请检查磁盘", "the disk reports an error")
  case EWOULDBLOCK: ("另一个程序正在使用它", "another program is using it")
  default: nil
  }
}

private func systemText(_ code: Int32) -> String {
  var buffer = [CChar](repeating: 0, count: 256)
  _ = strerror_r(code, &buffer, buffer.count)
  let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
  return text.isEmpty ? "errno \(code)" : String(decoding: text, as: UTF8.self)
}
