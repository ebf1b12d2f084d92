import Diagnostics

/// Mistakes of links and pictures.
extension Mistake {
  static func linkWithQuery(_ destination: String) -> Mistake {
    Mistake(
      "broken-link", zh: "站内链接“\(destination)”不能带问号",
      en: "the link “\(destination)” within the site cannot have a query",
      mendZH: "去掉 ? 和它后面的部分", mendEN: "remove the question mark and what follows it")
  }

  static func brokenLink(_ destination: String, suggestion: String?) -> Mistake {
    Mistake(
      "broken-link", zh: "链接“\(destination)”没有对应的页面或文件", en: "the link “\(destination)” leads to no page or file",
      mendZH: (suggestion.map { "是不是 \($0)？" } ?? "") + "站内链接写对方的文件，如 ../organ.md，或网址，如 /about/",
      mendEN: (suggestion.map { "did you mean \($0)? " } ?? "")
        + "write the other file, as ../organ.md, or its address, as /about/")
  }

  static func refusedAddress(_ destination: String) -> Mistake {
    Mistake(
      "refused-address", zh: "“\(destination)”这样的链接不能用", en: "a link such as “\(destination)” is not allowed",
      mendZH: "链接只能是 https、http、mailto、tel 开头的地址，或站内的文件",
      mendEN: "links are https, http, mailto, tel, or files of this site")
  }

  static func ownMachine(_ destination: String) -> Mistake {
    Mistake(
      "own-machine", zh: "“\(destination)”是自己电脑上的地址，读者打不开",
      en: "“\(destination)” is an address of your own computer, which no reader can reach",
      mendZH: "本站的页面写文件或网址，如 ../organ.md、/about/；别处的写公开的网址",
      mendEN: "write a file or an address of this site, as ../organ.md or /about/, or a public address")
  }

  static func linkToDraft(_ destination: String) -> Mistake {
    Mistake(
      "link-to-draft", zh: "链接指向草稿 \(destination)，读者打不开",
      en: "the link leads to the draft \(destination), which is not published",
      mendZH: "先公开那一页（删去它或上级文件里的 draft: true），或删去链接",
      mendEN: "publish that page (remove draft: true from it or from the file above it) or remove the link")
  }

  /// A round of inspection whose only notices are drafts.
  static func linkToRoundOfDraft(_ file: String) -> Mistake {
    Mistake(
      "link-to-draft", zh: "链接指向的这一轮，只有草稿 \(file) 写到，读者打不开",
      en: "the link leads to a round that only the draft \(file) names, which is not published",
      mendZH: "先公开那份通报（删去它或上级文件里的 draft: true），或删去链接",
      mendEN: "publish that notice (remove draft: true from it or from the file above it) or remove the link")
  }

  static func unknownFragment(_ fragment: String, suggestion: String?) -> Mistake {
    Mistake(
      "unknown-fragment", zh: "链接的页面没有“\(fragment)”这个小标题", en: "the page has no heading “\(fragment)”",
      mendZH: suggestion.map { "是不是 #\($0)？" } ?? "核对 # 后面的小标题",
      mendEN: suggestion.map { "did you mean #\($0)?" } ?? "check what stands after #")
  }

  static func missingPicture(_ destination: String) -> Mistake {
    Mistake(
      "missing-picture", zh: "图片“\(destination)”不存在", en: "there is no picture “\(destination)”",
      mendZH: "把图片放进 assets/，地址写成 /assets/文件名", mendEN: "put it into assets/ and write its address as /assets/name")
  }

  static func pictureFromElsewhere(_ destination: String) -> Mistake {
    Mistake(
      "picture-from-elsewhere", zh: "图片“\(destination)”在别的网站上", en: "the picture “\(destination)” lies on another site",
      mendZH: "下载图片，放进 assets/ 再引用", mendEN: "download it, put it into assets/ and refer to it there")
  }

  static func notAPicture(_ destination: String) -> Mistake {
    Mistake(
      "not-a-picture", zh: "“\(destination)”不是网页能显示的图片", en: "“\(destination)” is no picture that a page can show",
      mendZH: "用 png、jpg、gif、webp、avif 或 svg 图片；附件用链接：[名称](/assets/文件名)",
      mendEN: "use png, jpg, gif, webp, avif or svg; attachments are links: [name](/assets/name)")
  }

  static func activePicture() -> Mistake {
    Mistake(
      "active-picture", zh: "这个 SVG 图片里有脚本或外来内容，不能公开", en: "this SVG picture holds scripts or foreign content",
      mendZH: "用绘图软件另存为 PNG，或另存为不含脚本的 SVG", mendEN: "save it as PNG, or as an SVG without scripts")
  }

  static func drawingWithPath() -> Mistake {
    .warning(
      "drawing-with-path", zh: "这个 SVG 图片里记着它在某台电脑上的位置（路径里多半有人名），会随图片一起公开",
      en: "this SVG picture holds a path on somebody's computer, which is published with it",
      mendZH: "在绘图软件里另存为“普通 SVG”，或用文本编辑器删去那个路径",
      mendEN: "save it as plain SVG, or remove the path in a text editor")
  }

  static func photographWithLocation() -> Mistake {
    .warning(
      "photograph-with-location", zh: "这张照片里记着拍摄地点的经纬度，会随照片一起公开",
      en: "this photograph holds the latitude and longitude of where it was taken, which are published with it",
      mendZH: "用看图软件另存一份，或在 Windows 的文件属性“详细信息”里“删除属性和个人信息”，再换掉它",
      mendEN: "save it anew without its metadata (exiftool -gps:all= FILE, say) and put that in its place")
  }

  /// As the Markdown module takes it.
  var parts: (cause: Wording, mend: Wording, code: String) { (cause, mend, code) }
}
