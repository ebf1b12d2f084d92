/// Content made in code: small, and with one of every kind of thing in it.
package enum SmallSite {
  /// The files of a content folder, by their paths below the folder that holds `Content`.
  package static let files: [String: String] = documents.merging(attachments) { $1 }

  /// A scratch folder with the content in `Content`.
  package static func scratch() throws -> Scratch { try Scratch(files) }

  /// A file of the content that tests change.
  package static let queue = "Content/hospital/2024-audit/1-service/1-queue.md"

  private static let documents = [
    "Content/site.yaml": """
    title: 海陵市中医院审计整改公开
    organ: 海陵市中医院
    baseURL: https://example.org/
    contact:
      hotline: "12345"
      email: office@example.org
      purpose: 对整改情况的意见
    """,
    "Content/pages/about.md": """
    ---
    title: 关于本网站
    ---

    这里公布整改情况，见[挂号](../hospital/2024-audit/1-service/1-queue.md)和[附件](../assets/附件1：清单.pdf)。

    ## 更新

    见[上面](#更新)，也见[通报的经过](../hospital/2024-audit/notice.md#经过)。
    """,
    "Content/hospital/organ.md": """
    ---
    title: 海陵市中医院
    partyOrganization: 中共海陵市中医院委员会
    ---

    医院的情况。
    """,
    "Content/hospital/2024-audit/notice.md": """
    ---
    title: 关于审计整改情况的通报
    issuer: 中共海陵市中医院委员会
    date: 2024-06-30
    inspection:
      type: 审计
      feedback: 2024-03
    ---

    现将整改情况通报如下。

    ## 经过

    收到反馈后开会研究。

    ## 整改情况

    <!-- areas -->

    ## 联系我们

    <!-- contact -->
    """,
    "Content/hospital/2024-audit/1-service/area.md": """
    ---
    title: 服务
    ---

    服务方面的情况。
    """,
    queue: """
    ---
    title: 挂号排队 <久> & "慢"
    category: 限期整改
    lead: 门诊部
    partners: [信息科, 财务科]
    due: 2024-05
    history:
      - date: 2024-03
        status: 正在整改
      - date: 2024-07-15
        status: 已完成
        wording: 基本到位
        publicEvidence:
          - title: 公告
            url: https://example.com/notice?a=1&b=2
    measures:
      1:
        lead: 信息科
        history:
          - date: 2024-07-15
            status: completed
    ---

    反馈指出，排队时间长。

    1. 开通网上挂号。
    2. 增设**两个**窗口，见[价格](2-price/1-display.md)。

    ![走势](/assets/chart.png)
    """,
    "Content/hospital/2024-audit/1-service/2-price/finding.md": """
    ---
    title: 价格公示不全
    ---

    反馈指出两个具体问题。
    """,
    "Content/hospital/2024-audit/1-service/2-price/1-display.md": """
    ---
    title: 公示屏停用
    due: 2024-06-01
    history:
      - date: 2024-04-01
        status: completed
      - date: 2024-06-30
        status: in-progress
        note: 又坏了
    ---

    1. 修好公示屏。
    """,
    "Content/hospital/2024-audit/1-service/2-price/2-list.md": """
    ---
    title: 目录过期
    history:
      - date: 2024-06-30
        status: closed
        verifiedBy: 市审计局
        verification: supervisor
    ---
    """,
    "Content/hospital/2024-audit/9-archive.md": """
    ---
    title: 档案不齐
    ---
    """,
  ]

  private static let attachments = [
    "Content/assets/附件1：清单.pdf": "%PDF-1.4 清单",
    "Content/assets/chart.png": "PNG 走势",
  ]
}
