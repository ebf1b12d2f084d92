import Pages

/// The words of a preview, which nobody but the author sees.
extension Words {
  static let preview = "预览："
  static let semicolon = "；"

  /// The mark behind a name.
  static func name(_ mark: PreviewMark) -> String {
    switch mark {
    case .draft: "草稿"
    case .pending: "待公开"
    case .pendingChanges: "有变更待公开"
    }
  }

  /// What the page itself is.
  static func pageIs(_ mark: PreviewMark) -> String {
    switch mark {
    case .draft: "本页是草稿，公开的网站上没有这一页"
    case .pending: "本通报晚于截至日期，尚待公开，公开的网站上没有这一页"
    case .pendingChanges: "本页含待公开的状态变更，当前状态和数字仍以截至日期为准"
    }
  }

  /// What the page shows.
  static func pageHolds(_ mark: PreviewMark) -> String {
    switch mark {
    case .draft: "本页含草稿，数字按草稿已经公开计算"
    case .pending: "本页列有待公开的通报，数字里不含它"
    case .pendingChanges: pageIs(.pendingChanges)
    }
  }
}
