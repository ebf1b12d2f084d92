import Files

extension OutputRefusal: CustomStringConvertible {
  /// Cause and mend in English.
  public var description: String {
    guard let mend = mend(chinese: false) else { return cause(chinese: false) }
    return "\(cause(chinese: false)): \(mend)"
  }

  /// What is wrong, in one sentence without a full stop.
  public func cause(chinese: Bool) -> String {
    if case .file(let error) = self { return error.message(chinese: chinese) }
    return chinese ? words.chinese.cause : words.english.cause
  }

  /// How to mend it, in one sentence without a full stop; nil where the cause says all there is to say.
  public func mend(chinese: Bool) -> String? {
    if case .file(let error) = self { return error.mend(chinese: chinese) }
    return chinese ? words.chinese.mend : words.english.mend
  }

  private typealias Words = (cause: String, mend: String)

  private var words: (chinese: Words, english: Words) {
    folderWords ?? recordWords ?? pageWords
  }

  private static let otherFolder: (chinese: String, english: String) = (
    "请为输出另选一个新的空文件夹，例如 Public", "choose a new, empty folder for the output, such as Public"
  )

  private var folderWords: (chinese: Words, english: Words)? {
    let other = Self.otherFolder
    func choosingAnother(_ chinese: String, _ english: String) -> (chinese: Words, english: Words) {
      ((chinese, other.chinese), (english, other.english))
    }
    switch self {
    case .fileSystemRoot:
      return choosingAnother("输出文件夹不能是整个磁盘的根目录", "the output folder cannot be the root of the file system")
    case .homeFolder(let path):
      return choosingAnother("输出文件夹不能是用户的主目录“\(path)”", "the output folder cannot be the home folder \(path)")
    case .repository(let path):
      return choosingAnother(
        "“\(path)”是一个代码仓库（其中有 .git），不能作输出文件夹",
        "\(path) is a repository (it holds .git) and cannot be the output folder")
    case .insideContent(let path):
      return choosingAnother("输出文件夹“\(path)”在内容文件夹里面", "the output folder \(path) lies inside the content folder")
    case .containsContent(let path):
      return choosingAnother("输出文件夹“\(path)”包含了内容文件夹", "the output folder \(path) contains the content folder")
    case .notAFolder(let path):
      return choosingAnother("“\(path)”不是文件夹", "\(path) is not a folder")
    case .notEmpty(let path, let example):
      return choosingAnother(
        "“\(path)”不是空文件夹，里面有“\(example)”，也没有以前生成的记录",
        "\(path) is not empty (it holds \(example)) and no former build is recorded in it")
    default: return nil
    }
  }

  private var recordWords: (chinese: Words, english: Words)? {
    switch self {
    case .foreignRecords(let path):
      (
        ("“\(path)”应当是 Gongkai 自己的文件夹，现在却是链接或文件", "请把它移走后重新生成"),
        ("\(path) should be Gongkai's own folder, but it is a link or a file", "move it away and build again")
      )
    case .busy(let path):
      (
        ("另一个 Gongkai 正在向“\(path)”写入", "请等它结束，或停止它（例如预览），再重新生成"),
        ("another Gongkai is writing into \(path)", "wait for it to end, or stop it (a preview, say), and build again")
      )
    case .damagedList(let path):
      (
        ("上次生成的文件清单“\(path)”已损坏，无法确定哪些文件可以更新或删除", "请换一个空文件夹生成，核对后再替换原来的网站"),
        (
          "the list of former files, \(path), is damaged: which files may be replaced or deleted is not sure",
          "build into an empty folder and put it in the old one's place"
        )
      )
    case .newerList(let path):
      (
        ("文件清单“\(path)”由更新版本的 Gongkai 写成", "请升级 Gongkai，或换一个空文件夹生成"),
        ("the list \(path) was written by a newer Gongkai", "update Gongkai, or build into an empty folder")
      )
    default: nil
    }
  }

  private var pageWords: (chinese: Words, english: Words) {
    switch self {
    case .unusablePath(let path):
      (
        ("网页路径“\(path)”不能使用：它是保留的名称，或含有控制字符", "请给相应的文件改名"),
        (
          "the path \(path) cannot be used: it is reserved or holds control characters",
          "rename the file that it comes from"
        )
      )
    case .duplicate(let path):
      (
        ("有两个网页都要写到“\(path)”", "请给其中一个的源文件改名"),
        ("two pages have the path \(path)", "rename the file that one of them comes from")
      )
    case .collision(let first, let second):
      (
        ("“\(first)”与“\(second)”不能并存：仅大小写或写法不同，或者一个既是文件又是文件夹", "请给其中一个的源文件改名"),
        (
          "\(first) and \(second) exclude each other: only case or spelling differs, or one is file and folder",
          "rename the file that one of them comes from"
        )
      )
    case .foreign(let place, let page):
      (
        ("网页“\(page)”的位置上已有不是 Gongkai 生成的“\(place)”", "请先把它移走，再重新生成"),
        ("\(place), which Gongkai did not write, stands where the page \(page) must go", "move it away and build again")
      )
    default:
      (("这次生成已经结束，不能再写入网页", "请重新生成"), ("this build is over and takes no more pages", "build again"))
    }
  }
}
