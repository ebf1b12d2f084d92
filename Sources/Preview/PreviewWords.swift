import Diagnostics

/// What the preview itself says in the browser. THE words.
enum PreviewWords {
  static let preview = Wording("预览", "Preview")

  static func mistakes(_ errors: Int, hasSite: Bool) -> Wording {
    let counted = errors == 1 ? "1 mistake" : "\(errors) mistakes"
    return hasSite
      ? Wording("内容有 \(errors) 处错误，页面仍是上一次正确的样子", "\(counted) in the content: the page is as it last was right")
      : Wording("内容有 \(errors) 处错误，网站还生成不了", "\(counted) in the content: there is no site yet")
  }

  static func failure(hasSite: Bool) -> Wording {
    hasSite
      ? Wording("网站更新不了，页面仍是上一次正确的样子", "The site cannot be updated: the page is as it last was right")
      : Wording("网站生成不了", "The site cannot be built")
  }

  static let compiler = Wording("程序没有编译成功，仍在用原来的程序", "The tool does not compile: the former one is still at work")

  static let vanishes = Wording(
    "改好并保存后，这里会自动更新。", "Mend it and save: this goes away by itself.")

  static let fix = Wording("改法：", "fix: ")

  static func severity(_ severity: Diagnostic.Severity) -> Wording {
    switch severity {
    case .error: Wording("错误：", "error: ")
    case .warning: Wording("警告：", "warning: ")
    }
  }

  static func more(_ count: Int) -> Wording {
    Wording("还有 \(count) 处，改好上面的再看。", "\(count) more; mend these first.")
  }

  static let lost = Wording(
    "预览已经停止，这一页不会再更新。重新运行 gongkai preview 后会自己连上。",
    "The preview has ended: this page is not updated any more. It comes back when gongkai preview runs again.")
}

/// What the page about differences says. THE words.
enum DifferenceWords {
  static let title = Wording("与已发布的网站有何不同", "What differs from the published site")

  static func compared(_ folder: String) -> Wording {
    Wording("与 \(folder) 里上一次生成的网站比较。", "Compared with the site that was last built into \(folder).")
  }

  static func published(_ folder: String) -> Wording {
    Wording("\(folder) 里还没有生成过网站，所以全部是新的。", "No site has been built into \(folder) yet, so all of it is new.")
  }

  static let leftOut = Wording(
    "草稿和晚于截至日期、还不公开的内容不算在内。",
    "Drafts, and what waits for a later as-of date, are left out: they would not be published.")

  static let none = Wording("没有不同：现在发布，网站也不会变。", "Nothing: publishing now would change nothing.")

  static let everywhere = Wording(
    "几乎每一页都不同：可能换过程序版本、网址或样式，或者用了 --drafts。",
    "Nearly every page differs: another version of the tool, another base address or style, or --drafts.")

  static let publish = Wording(
    "要发布这些改动，请运行 gongkai build；标明“草稿”“待公开”的不会发布。",
    "To publish these changes, run: gongkai build; what is marked 草稿 or 待公开 is not published.")

  static let noSite = Wording("内容有错误，还没有可比较的预览。", "The content has mistakes; there is no preview to compare yet.")

  static let pages = Wording("页面", "Pages")
  static let files = Wording("其他文件", "Other files")

  static func kind(_ kind: Differences.Kind) -> Wording {
    switch kind {
    case .added: Wording("新增", "new")
    case .changed: Wording("有改动", "changed")
    case .gone: Wording("将删除", "gone")
    }
  }

  static func counts(added: Int, changed: Int, gone: Int) -> Wording {
    Wording("新增 \(added)，有改动 \(changed)，将删除 \(gone)。", "\(added) new, \(changed) changed, \(gone) gone.")
  }

  static func more(_ count: Int) -> Wording {
    Wording("还有 \(count) 个没有列出。", "\(count) more are not listed.")
  }
}
