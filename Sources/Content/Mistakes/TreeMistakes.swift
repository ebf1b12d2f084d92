import Addresses

/// Mistakes of the tree: names, markers, what lies where.
extension Mistake {
  static func noSiteFile() -> Mistake {
    Mistake(
      "no-site-file", zh: "内容文件夹里没有 site.yaml", en: "the content folder has no site.yaml",
      mendZH: "新建 site.yaml，写上 title、organ、baseURL 三项；或用 --content 指出正确的内容文件夹",
      mendEN: "create site.yaml with title, organ and baseURL, or name the right folder with --content")
  }

  static func missingMarker(_ wanted: [String]) -> Mistake {
    Mistake(
      "missing-marker", zh: "这个文件夹里没有 \(wanted.joined(separator: " 或 "))，不知道它是什么",
      en: "this folder has no \(wanted.joined(separator: " or ")), so nobody can tell what it is",
      mendZH: "在文件夹里新建 \(wanted.joined(separator: " 或 "))；不需要的文件夹请移出内容文件夹",
      mendEN: "create \(wanted.joined(separator: " or ")) in it, or move the folder out of the content")
  }

  static func twoMarkers(_ names: [String]) -> Mistake {
    Mistake(
      "two-markers", zh: "这个文件夹里同时有 \(names.joined(separator: "、"))，只能有一个",
      en: "this folder has \(names.joined(separator: " and ")); it can have only one of them",
      mendZH: "一个文件夹只说明一样东西：把多余的文件移到它自己的文件夹里",
      mendEN: "a folder is one thing: move the other file to a folder of its own")
  }

  static func wrongMarker(_ name: String, wanted: [String]) -> Mistake {
    Mistake(
      "wrong-marker", zh: "\(name) 不能放在这一层，这一层应是 \(wanted.joined(separator: " 或 "))",
      en: "\(name) cannot stand at this level, where \(wanted.joined(separator: " or ")) is expected",
      mendZH: "层次依次是：单位 organ.md、通报 notice.md、方面 area.md、问题；请移动文件夹或改文件名",
      mendEN: "the levels are organ.md, notice.md, area.md, findings: move the folder or rename the file")
  }

  static func sameAddress(_ address: String, as other: String) -> Mistake {
    Mistake(
      "same-address", zh: "它的网址 \(address) 与 \(other) 相同", en: "its address \(address) is also that of \(other)",
      mendZH: "给其中一个改名（前面的序号不算，大小写不同也算相同）",
      mendEN: "rename one of them (the number in front does not count, nor does upper or lower case)")
  }

  static func reservedAddress(_ name: String) -> Mistake {
    Mistake(
      "reserved-address", zh: "“\(name)”是网站自己要用的网址", en: "“\(name)” is an address that the site itself needs",
      mendZH: "换一个名字", mendEN: "choose another name")
  }

  static func unusableName(_ name: String) -> Mistake {
    Mistake(
      "unusable-name", zh: "名称“\(name)”不能作网址", en: "the name “\(name)” cannot be an address",
      mendZH: "名称用汉字、字母、数字和连字符，如 1-party-building.md；不要有空格和标点，序号后面要有名字",
      mendEN:
        "use letters, digits, Han and hyphens, as 1-party-building.md: no spaces or punctuation, and a name after the number"
    )
  }

  static func misnumberedName(_ right: String) -> Mistake {
    .warning(
      "misnumbered-name", zh: "名称开头的数字不是序号的写法：不决定排列次序，还会进入网址",
      en: "the number in front of this name is not written as one: it decides no order and becomes part of the address",
      mendZH: "序号用半角数字加连字符，如 \(right)；数字本来就是名称的一部分，就改个写法，如 第3号",
      mendEN: "write ASCII digits and a hyphen, as \(right), or the number in another place of the name")
  }

  static func unreadableName() -> Mistake {
    Mistake(
      "unreadable-name", zh: "文件名不是 UTF-8 编码", en: "the name of this file is not UTF-8",
      mendZH: "重新命名这个文件（多半是从旧系统或压缩包里带来的）", mendEN: "rename the file (it probably came out of an old archive)")
  }

  static func strayFile() -> Mistake {
    Mistake(
      "stray-file", zh: "这个文件不属于任何一页", en: "this file belongs to no page",
      mendZH: "问题放在通报或方面的文件夹里，普通页面放在 pages/ 里；不用的文件请移出内容文件夹",
      mendEN:
        "findings lie in the folder of a notice or an area, free pages in pages/; move what is not used out of the content"
    )
  }

  static func wrongEnding(_ right: String) -> Mistake {
    Mistake(
      "wrong-ending", zh: "文件名的结尾不对，这个文件不会被读取", en: "the name of this file ends wrongly, so it is not read",
      mendZH: "改名为 \(right)（在 Windows 里先打开“文件扩展名”的显示）；不是网站内容就移出内容文件夹",
      mendEN: "rename it to \(right), or move it out of the content")
  }

  static func strayFolder() -> Mistake {
    Mistake(
      "stray-folder", zh: "这一层下面不能再有文件夹", en: "there can be no folder at this level",
      mendZH: "最深一层是问题文件夹里的具体问题；pages/ 里只放文件。请移动这个文件夹",
      mendEN: "the deepest level are the files in a finding's folder, and pages/ holds files only: move the folder")
  }

  static func notPublishedFile() -> Mistake {
    .warning(
      "not-published-file", zh: "这个文件不会公开：只有 assets/ 里的图片和附件会公开",
      en: "this file is not published: only pictures and attachments in assets/ are",
      mendZH: "要公开就移到 assets/ 里并在正文中引用；不公开就移出内容文件夹",
      mendEN: "move it to assets/ and refer to it, or out of the content")
  }

  static func linkOutOfTree() -> Mistake {
    Mistake(
      "link-out-of-tree", zh: "这个符号链接指向内容文件夹之外", en: "this symbolic link leads out of the content folder",
      mendZH: "删除链接，把需要公开的文件复制进来", mendEN: "remove the link and copy in what is to be published")
  }

  static func linkToNothing() -> Mistake {
    Mistake(
      "link-to-nothing", zh: "这个符号链接指向的文件不存在", en: "this symbolic link leads to nothing",
      mendZH: "删除链接，或把文件复制进来", mendEN: "remove the link, or copy the file in")
  }

  static func linkToFolder() -> Mistake {
    Mistake(
      "link-to-folder", zh: "这个符号链接指向一个文件夹", en: "this symbolic link leads to a folder",
      mendZH: "删除链接，把文件夹本身放在这里", mendEN: "remove the link and put the folder itself here")
  }

  static func specialFile() -> Mistake {
    Mistake(
      "special-file", zh: "这不是普通文件", en: "this is no ordinary file",
      mendZH: "把它移出内容文件夹", mendEN: "move it out of the content folder")
  }

  static func markerIsFolder(_ name: String) -> Mistake {
    Mistake(
      "marker-is-folder", zh: "\(name) 应是文件，这里却是文件夹", en: "\(name) should be a file but is a folder",
      mendZH: "删除或改名这个文件夹，另建文件 \(name)", mendEN: "remove or rename the folder and create the file \(name)")
  }
}
