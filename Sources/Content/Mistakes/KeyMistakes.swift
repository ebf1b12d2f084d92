import Diagnostics

/// Mistakes of keys: unknown, missing, doubled, of the wrong shape.
extension Mistake {
  static func unknownKey(_ key: String, among keys: [Key]) -> Mistake {
    let known = keys.map(\.name)
    let meant = keys.first { $0.isCalled(key) }
    let suggestion = meant?.name ?? Spelling.suggestion(for: key, among: known)
    return Mistake(
      "unknown-key", zh: "不认识“\(key)”这一项", en: "unknown key “\(key)”",
      mendZH: suggestion.map { "是不是 \($0)？" } ?? "这里可以写：\(known.joined(separator: "、"))",
      mendEN: suggestion.map { "did you mean “\($0)”?" } ?? "these are known here: \(known.joined(separator: ", "))")
  }

  static func duplicateKey(_ key: String) -> Mistake {
    Mistake(
      "duplicate-key", zh: "“\(key)”写了两次", en: "“\(key)” is given twice",
      mendZH: "只留一个", mendEN: "keep one of them")
  }

  /// The first key of an item again: as a rule that of the next one.
  static func missingDash(_ key: String) -> Mistake {
    Mistake(
      "missing-dash", zh: "“\(key)”在同一项里写了两次；多半是新的一项从这里开始，前面缺“- ”",
      en: "“\(key)” is given twice in one item; most likely a new item begins here without its “- ”",
      mendZH: "是新的一项，就把这一行开头的两个空格换成“- ”，与上一项的“- ”对齐；写重了，就删去一行",
      mendEN: "begin the new item with “- ”, in the column of the one above; or remove the line that is too much")
  }

  static func missingKey(_ key: Key) -> Mistake {
    Mistake(
      "missing-key", zh: "缺少 \(key.name)（\(key.meaning.chinese)）",
      en: "\(key.name) is missing (\(key.meaning.english))",
      mendZH: "加上一行 \(key.name): …", mendEN: "add \(key.name): …")
  }

  static func emptyValue(_ key: Key) -> Mistake {
    Mistake(
      "empty-value", zh: "\(key.name)（\(key.meaning.chinese)）是空的", en: "\(key.name) is empty (\(key.meaning.english))",
      mendZH: "在冒号后面空一格写上内容", mendEN: "write the value after the colon and a space")
  }

  static func wrongShape(_ key: String, wanted: Shape) -> Mistake {
    Mistake(
      "wrong-type", zh: "“\(key)”应是\(wanted.chinese)", en: "“\(key)” should be \(wanted.english)",
      mendZH: wanted.mendChinese, mendEN: wanted.mendEnglish)
  }

  static func frontMatterIsNoMapping() -> Mistake {
    Mistake(
      "not-a-mapping", zh: "这里应由“名称: 内容”这样的行组成", en: "this should consist of lines like key: value",
      mendZH: "每一项写成 名称: 内容，用英文冒号，冒号后面空一格", mendEN: "write every line as key: value, with a space after the colon")
  }

  /// What a value should look like.
  enum Shape {
    case text, list, items, mapping, numbered

    var chinese: String {
      switch self {
      case .text: "一段文字"
      case .list: "若干项，每项以“- ”开头"
      case .items: "若干项，每项是若干行“名称: 内容”"
      case .mapping: "若干行“名称: 内容”"
      case .numbered: "措施序号及其内容"
      }
    }

    var english: String {
      switch self {
      case .text: "text"
      case .list: "a list"
      case .items: "a list of mappings of keys to values"
      case .mapping: "a mapping of keys to values"
      case .numbered: "a mapping of measure numbers to keys"
      }
    }

    var mendChinese: String {
      switch self {
      case .text: "在冒号后面只写一段文字；文字以 [ 或 { 开头时加上引号"
      case .list: "换行，缩进两格，每项以“- ”开头"
      case .items: "在“- ”后面写 名称: 内容，同一项的其他各行与它左边对齐"
      case .mapping: "换行，缩进两格，每行写成 名称: 内容"
      case .numbered: "换行，缩进两格，写成 1: 再换行缩进写内容"
      }
    }

    var mendEnglish: String {
      switch self {
      case .text: "write one text after the colon; text that begins with [ or { goes in quotation marks"
      case .list: "start a new line, indent it, and begin every item with “- ”"
      case .items: "write key: value after “- ”; the other keys of the item begin in the same column"
      case .mapping: "start a new line, indent it, and write key: value"
      case .numbered: "start a new line, indent it, write 1: and its keys beneath"
      }
    }
  }
}
