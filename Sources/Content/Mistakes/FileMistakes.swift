/// Mistakes of a file as a whole: its size, its bytes, where its front matter stands.
extension Mistake {
  /// The largest file that is read, in bytes.
  static let largestFile = 4 << 20

  static func fileTooLarge(_ size: Int) -> Mistake {
    let excess = size - largestFile
    return Mistake(
      "file-too-large", zh: "文件超过 4 MB（多出 \(excess) 字节）",
      en: "the file is larger than 4 MB (bytes too many: \(excess))",
      mendZH: "分成几个文件；图片等放进 assets/", mendEN: "split it; put pictures into assets/")
  }

  static func tooMany(_ limit: Int) -> Mistake {
    Mistake(
      "too-many-mistakes", zh: "这个文件的错误很多，只列出前 \(limit) 处",
      en: "the file has many mistakes; only the first \(limit) are shown",
      mendZH: "先改好上面列出的，再运行一次", mendEN: "mend those above, then run again")
  }

  static func notUTF8() -> Mistake {
    Mistake(
      "not-utf8", zh: "文件不是 UTF-8 编码，从这里起无法读出", en: "the file is not UTF-8: it cannot be read from here on",
      mendZH: "在编辑器里用“另存为”，编码选 UTF-8（旧文件多半是 GBK 编码）",
      mendEN: "save it again as UTF-8 (old Chinese files are mostly GBK)")
  }

  static func controlCharacter(_ code: UInt32) -> Mistake {
    Mistake(
      "control-character", zh: "这里有看不见的控制字符 U+\(hex(code))",
      en: "there is an invisible control character U+\(hex(code)) here",
      mendZH: "把这里连同前后一个字一起删掉，再重新输入", mendEN: "delete it: retype the characters around it")
  }

  static func bidirectionalControl(_ code: UInt32) -> Mistake {
    Mistake(
      "bidi-control", zh: "这里有看不见的文字方向控制符 U+\(hex(code))，会让读者看到的与实际写的不一样",
      en:
        "there is an invisible direction control U+\(hex(code)) here, which can make readers see other text than is written",
      mendZH: "删除它：多半是从网页或聊天软件粘贴来的，重新输入这一段", mendEN: "delete it: it was probably pasted along; retype this part")
  }

  static func securityMark(_ mark: String) -> Mistake {
    Mistake(
      "security-mark", zh: "这里有密级标志“\(mark)”，涉密内容不能公开",
      en: "this bears the security mark “\(mark)”: secret content cannot be published",
      mendZH: "停止发布，把文件移出内容文件夹，并报告保密工作负责人",
      mendEN: "do not publish; move the file out of the content and tell your security officer")
  }

  static func internalMaterial() -> Mistake {
    .warning(
      "internal-material", zh: "这里写有“内部资料”字样", en: "this says 内部资料 (internal material)",
      mendZH: "确认这份内容可以公开；可以公开就删去这几个字", mendEN: "make sure that it may be published; if so, remove the words")
  }

  static func noFrontMatter() -> Mistake {
    Mistake(
      "no-front-matter", zh: "文件开头没有信息区", en: "the file does not begin with front matter",
      mendZH: "第一行写 ---（前面不能有空行），接着写 title: 标题，再写一行 ---，正文从下一行开始",
      mendEN: "write --- on the very first line, then title: …, then another ---; the text follows")
  }

  static func frontMatterNotClosed() -> Mistake {
    Mistake(
      "front-matter-not-closed", zh: "信息区没有结束：缺第二个 ---", en: "the front matter does not end: the second --- is missing",
      mendZH: "在信息区最后一项的下一行写 ---", mendEN: "write --- on the line after its last key")
  }

  static func unreadable(_ reason: (chinese: String, english: String)) -> Mistake {
    Mistake(
      "unreadable-file", zh: reason.chinese, en: reason.english,
      mendZH: "检查文件是否还在、有没有读取权限，再运行一次", mendEN: "see whether the file is there and may be read, then run again")
  }

  private static func hex(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
