import Diagnostics

/// Something about a document that its reader came across, and that whoever imports it should know.
public struct DocumentRemark: Equatable, Sendable {
  /// The line in the file, from 1, where there is one.
  public let line: Int?
  /// What it is.
  public let words: Wording

  init(line: Int? = nil, _ chinese: String, _ english: String) {
    self.line = line
    words = Wording(chinese, english)
  }
}

extension DocumentRemark {
  static func wrongEncoding(stated: String, read: String) -> DocumentRemark {
    DocumentRemark(
      "网页自称编码是 \(stated)，实际是 \(read)，已按实际编码读取",
      "the page says that it is in \(stated), but it is in \(read), and was read so")
  }

  static func hiddenText(count: Int, line: Int? = nil) -> DocumentRemark {
    DocumentRemark(
      line: line, "文件里有隐藏的文字（共 \(count) 个字符，读者看不到），没有读入",
      "the file has hidden text (\(count) characters in all, which no reader sees): it was not read")
  }

  static func trackedChanges(inserted: Int, deleted: Int) -> DocumentRemark {
    DocumentRemark(
      "文档带有修订记录：按全部接受读取（插入 \(inserted) 处，删除 \(deleted) 处）",
      "the document has tracked changes: read as if all were accepted (\(inserted) insertions, \(deleted) deletions)")
  }

  static func comments(_ count: Int) -> DocumentRemark {
    DocumentRemark("文档带有 \(count) 条批注，没有读入", "the document has \(count) comments, which were not read")
  }

  static func contents(_ count: Int) -> DocumentRemark {
    DocumentRemark("文档带有 \(count) 个自动目录，没有读入", "the document has \(count) tables of contents, which were not read")
  }

  static func unread(_ kind: Wording, count: Int) -> DocumentRemark {
    DocumentRemark(
      "文档带有 \(count) 个\(kind.chinese)，其中的文字没有读入", "the document has \(count) \(kind.english), whose text was not read")
  }
}
