import Diagnostics
import OfficeFiles
import TextEncodings

/// Why a file cannot be read as a document, and how to mend it.
public struct DocumentRefusal: Error, Hashable, Sendable {
  /// What is wrong.
  public let cause: Wording
  /// How to mend it.
  public let mend: Wording
  /// The line of the file, from 1, where there is one.
  public let line: Int?

  init(_ cause: Wording, mend: Wording, line: Int? = nil) {
    self.cause = cause
    self.mend = mend
    self.line = line
  }
}

extension DocumentRefusal {
  static let saveAsWord = Wording(
    "用 Word 或 WPS 打开，另存为“Word 文档（.docx）”再试", "open it in Word or WPS, save it as a Word document (.docx), and try again"
  )
  static let saveAsText = Wording(
    "用记事本打开，另存为 UTF-8 编码的文本再试", "open it in an editor, save it as text in UTF-8, and try again")

  static let empty = DocumentRefusal(
    Wording("文件是空的", "the file is empty"),
    mend: Wording("确认文件是否完整，请对方重发", "ask for the file again: this one holds nothing"))

  static let noText = DocumentRefusal(
    Wording("文件里没有文字", "there is no text in the file"),
    mend: Wording(
      "如果内容是图片或扫描件，先识别成文字再试", "where what it shows is a picture or a scan, have its text recognized first"))

  static func tooLarge(_ what: Wording) -> DocumentRefusal {
    DocumentRefusal(
      Wording("\(what.chinese)太大，不像是一份通报", "\(what.english) too large for a notice"),
      mend: Wording("只留下通报正文，删去图片和其他内容，另存后再试", "keep the notice alone, without pictures, save it and try again"))
  }

  static func tooDeep(line: Int) -> DocumentRefusal {
    DocumentRefusal(
      Wording(
        "第 \(line) 行的网页标签嵌套太深，或一个标签的属性太多，已拒绝",
        "line \(line) has tags too deep within each other, or too many attributes"),
      mend: Wording("在浏览器里打开网页，把正文复制到文本文件再试", "open the page in a browser and copy its text into a text file"),
      line: line)
  }

  /// A file of another kind; `kind` says which.
  static func foreign(_ kind: Wording, mend: Wording = saveAsWord) -> DocumentRefusal {
    DocumentRefusal(
      Wording(
        "这是\(kind.chinese)，不是文本、Markdown、网页或 .docx",
        "this is \(kind.english), and no text, Markdown, web page or .docx"), mend: mend)
  }

  static let encrypted = DocumentRefusal(
    Wording("文件有打开密码，读不了", "the file is locked with a password"),
    mend: Wording(
      "用 Word 或 WPS 打开，去掉打开密码，另存后再试", "open it in Word or WPS, take the password off, save it and try again"))

  static let damaged = DocumentRefusal(
    Wording("文档不完整或已损坏", "the document is damaged or cut short"),
    mend: Wording("请对方重发；或用 Word、WPS 打开修复，另存后再试", "ask for it again, or let Word or WPS repair and save it"))

  init(_ fault: OfficeFault) {
    switch fault {
    case .damaged: self = .damaged
    case .encrypted: self = .encrypted
    case .tooLarge(let part): self = .tooLarge(Wording("文档里的 \(part) ", "the part \(part) of the document is"))
    case .tooManyParts: self = .tooLarge(Wording("文档里的文件个数", "the number of parts is"))
    case .badPart(let part, let line):
      self.init(
        Wording("文档里的 \(part) 第 \(line) 行读不懂", "the part \(part) of the document cannot be read, line \(line)"),
        mend: Self.saveAsWord)
    case .documentType(let part):
      self.init(
        Wording(
          "文档里的 \(part) 带有 DTD，正常的文档没有，已拒绝",
          "the part \(part) of the document has a DTD, which no document has: refused"),
        mend: Self.saveAsWord)
    }
  }

  init(_ fault: EncodingFault) {
    switch fault {
    case .unknown, .lacking:
      self.init(
        Wording(
          "看不出文件用的是哪种文字编码（试过 UTF-8、GB18030、UTF-16），或者它不是文本",
          "the encoding is none of UTF-8, GB18030 and UTF-16, or the file is no text"), mend: Self.saveAsText)
    case .broken(let encoding, let line):
      self.init(
        Wording("第 \(line) 行有不合 \(encoding.name) 编码的内容", "line \(line) is no valid \(encoding.name)"),
        mend: Self.saveAsText, line: line)
    case .noConverter(let encoding):
      self.init(
        Wording("本机不能转换 \(encoding.name) 编码", "this machine cannot convert \(encoding.name)"),
        mend: Wording(
          "另存为 UTF-8 再试；或安装系统的字符集转换模块（gconv）", "save it in UTF-8, or install the system's converters (gconv)"))
    }
  }
}
