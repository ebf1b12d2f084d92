import Diagnostics

/// A mistake in Markdown: THE list of what this module reports. A broken link is worded by whoever knows the pages.
struct MarkdownMistake {
  var severity: Diagnostic.Severity = .error
  let code: String
  let cause: Wording
  let mend: Wording
}

extension MarkdownMistake {
  static let nestingTooDeep = MarkdownMistake(
    code: "nesting-too-deep",
    cause: Wording(
      "列表或引用一层套一层，超过了 \(NestingCheck.limit) 层",
      "Lists or quotations lie more than \(NestingCheck.limit) deep within each other"),
    mend: Wording(
      "检查行首多余的 -、>、* 或“1.”，一般两三层就够了",
      "Look for too many -, >, * or “1.” at the start of the line; two or three levels are enough"))

  static let tooComplex = MarkdownMistake(
    code: "markdown-too-complex",
    cause: Wording(
      "从这里开始的一段里有太多没有写完的图片或链接，无法读取",
      "The paragraph that starts here holds too many unfinished pictures or links to be read"),
    mend: Wording(
      "检查这一段里的“![”和“[”，每一个都要有配对的“](地址)”；也可以用空行把这一段分开",
      "Check every “![” and “[” in it: each needs its “](address)”; or split the paragraph with blank lines"))

  static func tooMany(_ limit: Int) -> MarkdownMistake {
    MarkdownMistake(
      code: "too-many-mistakes",
      cause: Wording("这个文件的正文错误很多，只列出前 \(limit) 处", "The text has many mistakes; only the first \(limit) are shown"),
      mend: Wording("先改好上面列出的，再运行一次", "Mend those above, then run again"))
  }
}

// Headings

extension MarkdownMistake {
  static let headingLevelOne = MarkdownMistake(
    severity: .warning, code: "heading-level-one",
    cause: Wording(
      "正文里用了一级标题（一个 #）；一级标题是页面的题目，这里按二级标题显示",
      "A heading of level 1 (one #) in the text; level 1 is the page's title, so it is shown as level 2"),
    mend: Wording("改用两个 #：## 标题", "Write two #: ## Heading"))

  static let headingWithoutText = MarkdownMistake(
    severity: .warning, code: "heading-without-text",
    cause: Wording("这个标题没有文字", "This heading has no text"),
    mend: Wording("在 # 后面空一格写上标题，或者删去这一行", "Write the heading behind # and a space, or delete the line"))
}

extension MarkdownMistake {
  static let headingIDTaken = MarkdownMistake(
    code: "heading-id-taken",
    cause: Wording("这个标题的锚点名称已经用过", "The name that this heading gives itself is in use already"),
    mend: Wording("在花括号里换一个名称：{#名称}", "Write another one between the braces: {#name}"))
}

// Emphasis

extension MarkdownMistake {
  static let literalStars = MarkdownMistake(
    severity: .warning, code: "literal-stars",
    cause: Wording(
      "这两个星号没有变成加粗，读者会看到星号", "These two stars did not make bold text: readers will see the stars"),
    mend: Wording(
      "把标点移到星号外面，如“**词语**”；真要写星号就写 \\*\\*",
      "Put punctuation outside the stars, as “**word**”; for real stars write \\*\\*"))
}

// Footnotes

extension MarkdownMistake {
  static let footnoteMissing = MarkdownMistake(
    severity: .warning, code: "footnote-missing",
    cause: Wording("没有这条脚注，读者会看到方括号", "There is no such footnote: readers will see the brackets"),
    mend: Wording(
      "在文末另起一行写上脚注，如“[^1]: 说明”；真要写方括号就写 \\[^1]",
      "Write it on a line of its own at the end, as “[^1]: text”; for real brackets write \\[^1]"))

  static let footnoteUnused = MarkdownMistake(
    severity: .warning, code: "footnote-unused",
    cause: Wording("正文里没有地方用到这条脚注，网页上不会显示", "Nothing in the text points to this footnote, so it is not shown"),
    mend: Wording("在正文里写上它的编号，如“[^1]”，或者删去这条脚注", "Write its label in the text, as “[^1]”, or delete the footnote"))

  static let footnoteTwice = MarkdownMistake(
    code: "footnote-twice",
    cause: Wording("这条脚注的编号前面已经用过", "The label of this footnote stands at an earlier one already"),
    mend: Wording("换一个编号，正文里的编号也一起改", "Give it another label, here and in the text"))
}

// Links and pictures

extension MarkdownMistake {
  static let linkWithoutText = MarkdownMistake(
    code: "link-without-text",
    cause: Wording("这个链接没有文字，读者看不到也点不到", "This link has no text, so nobody can see or follow it"),
    mend: Wording("在方括号里写上说明：[说明](地址)", "Write its text between the brackets: [text](address)"))

  static let linkWithoutAddress = MarkdownMistake(
    code: "link-without-address",
    cause: Wording("这个链接没有写地址", "This link has no address"),
    mend: Wording("在圆括号里写上地址：[说明](地址)", "Write the address between the parentheses: [text](address)"))

  static let linkWithinLink = MarkdownMistake(
    code: "link-within-link",
    cause: Wording("链接的文字里又写了一个链接", "The text of a link holds another link"),
    mend: Wording("去掉方括号里地址两边的尖括号，或者分成两个链接", "Take the angle brackets off the inner address, or write two links"))

  static let imageWithoutAlt = MarkdownMistake(
    code: "image-without-alt",
    cause: Wording(
      "这张图片没有文字说明，看不见图片的读者不知道它是什么",
      "This picture has no description, so readers who cannot see it do not know what it shows"),
    mend: Wording("在方括号里写上图片内容：![图片内容](图片文件)", "Say what it shows between the brackets: ![what it shows](file)"))

  static let imageWithoutAddress = MarkdownMistake(
    code: "image-without-address",
    cause: Wording("这张图片没有写文件名", "This picture has no file name"),
    mend: Wording("在圆括号里写上图片文件：![图片内容](图片文件)", "Write the file between the parentheses: ![what it shows](file)"))
}

// Markers

extension MarkdownMistake {
  static func markerTwice(_ marker: Marker) -> MarkdownMistake {
    MarkdownMistake(
      code: "marker-twice",
      cause: Wording(
        "标记 <!-- \(marker.rawValue) --> 写了两次", "The marker <!-- \(marker.rawValue) --> stands here a second time"),
      mend: Wording("只留一处，删去另一处", "Keep one of them and delete the other"))
  }

  static func markerMisplaced(_ marker: Marker) -> MarkdownMistake {
    MarkdownMistake(
      code: "marker-misplaced",
      cause: Wording(
        "标记 <!-- \(marker.rawValue) --> 没有单独占一行，或者写进了列表、引用里",
        "The marker <!-- \(marker.rawValue) --> is not alone on its line, or it lies in a list or quotation"),
      mend: Wording("让它单独占一行，行首不缩进，前后各空一行", "Put it on a line of its own, not indented, with blank lines around it"))
  }

  static func markerNotHere(_ marker: Marker) -> MarkdownMistake {
    MarkdownMistake(
      code: "marker-not-here",
      cause: Wording(
        "标记 <!-- \(marker.rawValue) --> 只能写在通报（notice.md）的正文里",
        "The marker <!-- \(marker.rawValue) --> can only stand in the text of a notice (notice.md)"),
      mend: Wording("从这个文件里删去它", "Delete it from this file"))
  }
}

// HTML

extension MarkdownMistake {
  static func rawHTML(_ html: RawHTML) -> MarkdownMistake {
    let code = "raw-html"
    switch html.kind {
    case .nearly(let marker):
      return MarkdownMistake(
        code: code,
        cause: Wording("这不是可用的标记", "This is no marker that is known"),
        mend: Wording("是不是想写 <!-- \(marker.rawValue) -->？", "Did you mean <!-- \(marker.rawValue) -->?"))
    case .comment:
      return MarkdownMistake(
        code: code,
        cause: Wording("正文里不能写注释（<!-- … -->）", "The text cannot hold comments (<!-- … -->)"),
        mend: Wording(
          "删去它；内部备注请写在文件开头的 internal: 下面，不会公开",
          "Delete it; notes for your own eyes go under internal: at the top of the file and are never published"))
    case .unclosedComment:
      return MarkdownMistake(
        code: code,
        cause: Wording(
          "“<!--”开始了一段注释，却没有“-->”结束，后面的文字都会看不见",
          "“<!--” begins a comment that no “-->” ends: all text behind it would vanish"),
        mend: Wording(
          "删去“<!--”；内部备注请写在文件开头的 internal: 下面", "Delete “<!--”; notes for your own eyes go under internal: at the top"))
    case .tag(let name):
      return MarkdownMistake(
        code: code,
        cause: Wording("正文里不能写网页代码（尖括号里的标签）", "The text cannot hold web page code (tags in angle brackets)"),
        mend: insteadOfTag(name))
    }
  }

  /// How to say in Markdown what the tag `name` was meant for.
  private static func insteadOfTag(_ name: String) -> Wording {
    switch name {
    case "br":
      Wording("换行请在上一行末尾加反斜杠 \\；另起一段请空一行", "End the line with a backslash \\; for a new paragraph leave a blank line")
    case "p", "div", "center": Wording("删去标签；另起一段请空一行", "Delete the tag; for a new paragraph leave a blank line")
    case "b", "strong": Wording("加粗请写 **文字**", "For bold text write **text**")
    case "i", "em", "u": Wording("强调请写 *文字*", "For emphasis write *text*")
    case "a": Wording("链接请写 [说明](地址)", "For a link write [text](address)")
    case "img": Wording("图片请写 ![图片内容](图片文件)", "For a picture write ![what it shows](file)")
    case "ul", "ol", "li": Wording("列表请在行首写“- ”或“1. ”", "For a list begin the lines with “- ” or “1. ”")
    case "hr": Wording("分隔线请单独一行写 ---", "For a rule write --- on a line of its own")
    default:
      Wording("删去它；如果就是要显示尖括号，请在 < 前面加反斜杠：\\<", "Delete it; to show an angle bracket, put a backslash in front: \\<")
    }
  }
}
