/// Mistakes of YAML as such, in words for people who have never heard of YAML.
extension Mistake {
  init(_ fault: YAMLFault) {
    switch fault.kind {
    case .syntax(let problem): self = .yamlSyntax(problem)
    case .character(let code, _): self = .controlCharacter(code)
    case .anchor:
      self.init(
        "yaml-anchor", zh: "不能用 & 或 * 开头的引用写法", en: "anchors and aliases (& and *) are not allowed",
        mendZH: "把内容写全；如果文字本身以 & 或 * 开头，给它加上引号",
        mendEN: "write it out; text that begins with & or * goes in quotation marks")
    case .tag:
      self.init(
        "yaml-tag", zh: "不能用 ! 开头的类型标记", en: "tags (!) are not allowed",
        mendZH: "删去 ! 和它后面的词；如果文字本身以 ! 开头，给它加上引号", mendEN: "remove it; text that begins with ! goes in quotation marks")
    case .directive:
      self.init(
        "yaml-directive", zh: "不能用 % 开头的指令", en: "directives (%) are not allowed",
        mendZH: "删去这一行", mendEN: "remove the line")
    case .tooDeep:
      self.init(
        "yaml-too-deep", zh: "层次太深（超过 \(YAMLParser.deepest) 层）",
        en: "this is nested deeper than \(YAMLParser.deepest) levels",
        mendZH: "检查缩进和括号", mendEN: "look at the indentation and the brackets")
    case .secondDocument:
      self.init(
        "yaml-second-document", zh: "这里又开始了一份内容，一个文件只能有一份",
        en: "a second document begins here; a file can have only one",
        mendZH: "删去多余的 --- 或 ... 行", mendEN: "remove the extra line --- or ...")
    case .listAsKey:
      self.init(
        "yaml-complex-key", zh: "冒号前面只能是一个词", en: "a key can only be a word",
        mendZH: "检查这里的括号和问号", mendEN: "look at the brackets and question marks here")
    case .empty:
      self.init(
        "front-matter-empty", zh: "这里一项也没有写", en: "there are no keys here",
        mendZH: "先写一行 title: 标题，再写其他各项", mendEN: "write a line title: … and then the other keys")
    }
  }

  static func fullWidthColon() -> Mistake {
    Mistake(
      "full-width-colon", zh: "这里用了中文冒号", en: "this is a Chinese full-width colon",
      mendZH: "改成英文冒号，后面空一格，如 title: 标题", mendEN: "write an ASCII colon and a space, as title: …")
  }

  static func wideSpace() -> Mistake {
    Mistake(
      "wide-space", zh: "这里的空格是全角的或不间断的，不是普通空格",
      en: "this space is a full-width or no-break space and not an ordinary one",
      mendZH: "换成英文状态下输入的普通空格，缩进与上下各行左边对齐",
      mendEN: "write ordinary spaces; lines of one level begin in one column")
  }

  static func dashOfItem() -> Mistake {
    Mistake(
      "item-dash", zh: "一项开头的短横不对：不是英文减号，或者后面没有空格",
      en: "the dash of this item is no ASCII hyphen, or no space follows it",
      mendZH: "写英文减号，后面空一格，如 - date: 2021-08-27",
      mendEN: "write a hyphen and a space, as - date: 2021-08-27")
  }

  static func lostRemark() -> Mistake {
    .warning(
      "lost-remark", zh: "空格后面的 # 以及它后面的文字不算内容，不会公开",
      en: "a # behind a space begins a remark: from there on nothing is part of the value",
      mendZH: "这些文字是内容，就给整段加上英文引号；是给自己看的说明，就在 # 后面空一格",
      mendEN: "put the whole value in quotation marks; or, if it is a remark, write a space behind the #")
  }

  static func textBehindQuotation() -> Mistake {
    Mistake(
      "text-behind-quotation", zh: "引号或括号后面又有文字：以引号、括号开头的内容到右引号、右括号就结束了",
      en: "text follows a quotation mark or bracket, where a value that began with one ends",
      mendZH: "整段外面再加一对另一种英文引号，如 '\"机关\"党委'；或者把文字里的英文引号换成中文引号",
      mendEN: "put the whole value in quotation marks of the other kind")
  }

  static func yamlSyntax(_ problem: String) -> Mistake {
    let (zh, mendZH, mendEN) = advice(for: problem)
    return Mistake(
      "yaml-syntax", zh: "写法有误：\(zh)", en: "this is not valid YAML: \(problem)", mendZH: mendZH, mendEN: mendEN)
  }

  /// libyaml's words for what it found, and what mostly lies behind them.
  private static func advice(for problem: String) -> (zh: String, mendZH: String, mendEN: String) {
    switch problem {
    case "mapping values are not allowed in this context":
      (
        "这里不该有冒号", "文字里有英文冒号加空格时，整段加上引号；或者上一行的缩进不对",
        "put text with a colon and a space in quotation marks, or mend the indentation of the line above"
      )
    case "found character that cannot start any token":
      (
        "这里不能用这个字符开头", "以 @、%、` 等符号开头的文字加上引号；缩进只用空格，不用 Tab",
        "text that begins with @, % or ` goes in quotation marks; indent with spaces, never with tabs"
      )
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      ("缩进用了 Tab", "把 Tab 换成空格，与上下各行左边对齐", "indent with spaces, never with tabs")
    case "did not find expected alphabetic or numeric character":
      ("文字不能用 & 或 * 开头", "给这段文字加上引号", "text that begins with & or * goes in quotation marks")
    case "did not find expected whitespace or line break", "did not find expected '!'", "did not find expected tag URI",
      "found undefined tag handle":
      ("文字不能用 ! 开头", "给这段文字加上引号", "text that begins with ! goes in quotation marks")
    case "did not find expected comment or line break":
      (
        "> 或 | 后面要换行", "文字从下一行开始写，并缩进；以 > 或 | 开头的文字加上引号",
        "begin the text on the next line, indented; text that begins with > or | goes in quotation marks"
      )
    case "could not find expected ':'":
      (
        "这一行缺英文冒号，或者冒号后面没有空格", "每一项写成 名称: 内容，用英文冒号，冒号后面空一格",
        "write every line as key: value, with a space after the colon"
      )
    case "did not find expected key", "did not find expected '-' indicator":
      (
        "缩进没有对齐，或者一项开头缺“- ”", "同一层的各项左边要对齐；列表里新的一项以“- ”开头",
        "items of one level begin in one column; every item of a list begins with “- ”"
      )
    case "found unexpected end of stream", "found unexpected document indicator":
      ("引号没有配对", "补上右边的引号", "add the closing quotation mark")
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      (
        "括号没有配对，或缺逗号", "补上右括号；以 [ 或 { 开头的文字加上引号",
        "close the bracket; text that begins with [ or { goes in quotation marks"
      )
    case "found unknown escape character":
      ("双引号里的反斜杠写法不对", "把双引号换成单引号", "use single quotation marks")
    default:
      ("这里读不懂", "检查冒号、引号、缩进；不确定时给文字加上引号", "look at colons, quotation marks and indentation")
    }
  }
}
