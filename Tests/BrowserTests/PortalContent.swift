import Foundation
import TestSupport

/// A city's portal: organs of every size, with titles of every length, and whatever else layouts break at.
enum PortalContent {
  /// The files of a content folder, by their paths below the folder that holds `Content`.
  static var files: [String: String] {
    SmallSite.files.merging(documents) { $1 }.merging(court) { $1 }
  }

  /// A picture that can be decoded: one grey pixel.
  static let picture =
    Data(
      base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOYCQAAmwCarS5ItAAAAABJRU5ErkJggg==")
    ?? Data()

  /// Stripes, 600 by 400 pixels.
  static let largePicture =
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAlgAAAGQAQAAAABaTiM1AAAAhElEQVR42u3MMQEAAAwCIPtHMaUlduyAAKR34nK5XC6Xy+VyuVwul8vlcrlcLpfL5XK5XC6Xy+VyuVwul8vlcrlcLpfL5XK5XC6Xy+VyuVwul8vlcrlcLpfL5XK5XC6Xy+VyuVwul8vlcrlcLpfL5XK5XC6Xy+VyuVwul8vlcrlcrjfXAJbk1mS7wLPnAAAAAElFTkSuQmCC"
    )
    ?? Data()

  /// How many findings the largest organ has.
  static let courtFindings = 120

  /// The numbers of its findings, which decide everything else about them.
  static let courtNumbers = (1...8).flatMap { area in (1...courtFindings / 8).map { area * 100 + $0 } }

  /// 80 characters, and 80 letters without a place to break at.
  static let longTitle = String(repeating: "落实中央八项规定精神和整治形式主义不够有力", count: 4).prefix(80)
  static let longWord = String(repeating: "Verantwortlichkeit", count: 5).prefix(80)

  private static let documents = [
    "Content/site.yaml": """
    title: 海陵市巡察整改公开平台
    organ: 中共海陵市委巡察工作领导小组办公室
    baseURL: https://portal.example.org/
    contact:
      hotline: "12345"
      telephone: [0999-8888000, 0999-8888001]
      postalAddress: 海陵市人民路1号
      postcode: "100000"
      email: office@example.org
      hours: 工作日 9:00—17:00
      purpose: 对整改情况的意见
    siteIDCode: "4403000001"
    """,
    "Content/school/organ.md": "---\ntitle: 海陵市第一中学\n---\n",
    "Content/school/2024-inspection/notice.md": """
    ---
    title: 关于巡察整改进展情况的通报
    issuer: 中共海陵市第一中学委员会
    date: 2024-06-30
    ---

    \(paragraph(lines: 80))

    <!-- areas -->

    \(paragraph(lines: 3))
    """,
    "Content/school/2024-inspection/1-meals.md": "---\ntitle: 食堂账目不清\n---\n\n反馈指出，账目不清。\n",
    "Content/new/organ.md": "---\ntitle: 尚无通报的单位\n---\n",
    "Content/bureau/organ.md": "---\ntitle: \(longTitle)局\n---\n\n\(text)\n",
    "Content/bureau/2024-inspection/notice.md": """
    ---
    title: \(longTitle)
    issuer: \(longTitle)
    date: 2024-06-30
    kind: \(longWord)
    ---

    \(text)

    <!-- areas -->
    """,
    "Content/bureau/2024-inspection/1-long/area.md": "---\ntitle: \(longTitle)\n---\n\n\(text)\n",
    "Content/bureau/2024-inspection/1-long/1-long.md": """
    ---
    title: \(longTitle)
    lead: \(longWord)
    partners: [\(longTitle), \(longWord)]
    due: 2024-03-01
    history:
      - date: 2024-01-05
        status: 正在整改
        wording: \(longTitle)
        note: \(longTitle)\(longWord)
    ---

    \(text)
    """,
    "Content/bureau/2024-inspection/1-long/3-formula.md":
      "---\ntitle: '=1+1, \"引号\"'\nlead: '@SUM(A1)'\n---\n",
    "Content/bureau/2024-inspection/1-long/2-word.md": "---\ntitle: \(longWord)\n---\n",
  ]

  /// A paragraph that fills so many lines of 28 characters, two of which are its indent, with nothing but Han.
  private static func paragraph(lines: Int) -> String {
    String(repeating: "学校党组织对照反馈逐项研究制定整改方案明确责任部门和完成时限", count: lines).prefix(28 * lines - 2) + ""
  }

  /// Markdown of every kind.
  private static let text = """
    反馈指出，\(longTitle)，\(longWord)。

    ## 小标题 \(longWord)

    > 引用的话。

    - 列表，**强调**和*着重*；
      1. 里面的列表；
    - 网址 <https://example.org/\(longWord)/\(longWord)>。

    ```
    \(longWord) \(longWord) \(longWord)
    ```

    ---
    """

  /// An organ with hundreds of findings, of every status.
  private static let court: [String: String] = {
    var files = [
      "Content/court/organ.md": "---\ntitle: 海陵市中级人民法院\n---\n",
      "Content/court/2024-inspection/notice.md": """
      ---
      title: 关于巡察整改进展情况的通报
      issuer: 中共海陵市中级人民法院党组
      date: 2024-06-30
      ---

      现将情况通报如下。

      <!-- areas -->
      """,
    ]
    for area in 1...8 {
      let folder = "Content/court/2024-inspection/\(area)-area-\(area)"
      files["\(folder)/area.md"] = "---\ntitle: 方面之\(area)\n---\n"
      for number in 1...courtFindings / 8 {
        files["\(folder)/\(number)-finding-\(number).md"] = finding(area * 100 + number)
      }
    }
    return files
  }()

  private static func finding(_ number: Int) -> String {
    let statuses = ["尚未启动", "正在整改", "阶段性完成", "长期坚持", "已完成", "closed\n    verifiedBy: 市委巡察办"]
    let due = number.isMultiple(of: 3) ? "due: 2024-0\(number % 9 + 1)-15\n" : ""
    return """
      ---
      title: 第\(number)个问题：办理期限把关不严
      lead: \(["立案庭", "审判管理办公室", "政治部"][number % 3])
      \(due)history:
        - date: 2024-0\(number % 6 + 1)-\(10 + number % 18)
          status: \(statuses[number % 6])
      ---

      反馈指出，第\(number)个问题存在。

      1. 建立台账，逐件核对。
      """
  }
}
