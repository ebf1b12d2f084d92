import NoticeImport

/// `site.yaml` of a site that an import begins. What only its people can know stands there to be changed.
enum SiteFile {
  static let placeholder = "https://example.org/"

  static func file(for plan: ImportPlan) -> ContentFile {
    let organs = Set(plan.placed.map(\.organ.title))
    let host = organs.count == 1 ? organs.first ?? "" : "（请填写主办单位）"
    let title = organs.count == 1 ? host + "整改公开" : "整改公开"
    return ContentFile(
      path: "site.yaml",
      text: """
        # 网站名称、主办单位和网站的正式地址，请核对、改成自己的。
        title: \(quoted(title))
        organ: \(quoted(host))
        baseURL: \(placeholder)

        """)
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.filter { $0 != "\\" && $0 != "\"" && !$0.isNewline } + "\""
  }
}
