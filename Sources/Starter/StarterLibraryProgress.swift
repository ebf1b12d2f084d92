extension Starter {
  /// The library's second notice: its findings say which of the first they continue, and one is no longer listed.
  static let libraryProgress: [StarterFile] = [
    StarterFile(
      "Content/2-library/2025-progress/notice.md",
      #"""
      ---
      # 同一次审计的第二份公告。问题各写一行 continues，指明延续第一份公告里的哪一个：两处网页互相链接，
      # 这份公告的网页上列出对照表；第一份里没有人延续的，写明“不再列出”
      title: 示例市图书馆关于审计整改后续进展的公告
      issuer: 示例市图书馆
      date: 2025-12-15
      kind: 整改情况公告
      inspection:
        type: 审计
        team: 市审计局审计组
        feedback: 2025-06-16
      ---

      8月的公告发出以后，图书馆继续整改审计查出的问题。固定资产已经盘点完毕，这次不再列出；其余两项的进展公告如下。

      ## 后续进展

      <!-- areas -->

      ## 意见反映

      <!-- contact -->
      """#),
    StarterFile(
      "Content/2-library/2025-progress/1-book-purchases.md",
      #"""
      ---
      title: 图书采购进度还要加快
      continues: ../2025-audit/1-book-budget.md   # 第一份公告里那个问题的文件
      lead: 采编部
      due: 2026-06
      history:
        - date: 2025-12-15
          status: 正在整改
          note: 全年预算已执行九成，采购多数集中在第四季度
      ---

      采购计划批准得晚，前三个季度的采购仍然偏少。

      1. **提早报批**：第二年的采购计划当年12月报批，1月开始采购。
      """#),
    StarterFile(
      "Content/2-library/2025-progress/2-mobile-stops.md",
      #"""
      ---
      title: 流动书车服务点还要增加
      continues: ../2025-audit/2-mobile-library.md
      lead: 读者服务部
      history:
        - date: 2025-12-15
          status: 长期坚持
          note: 服务点已有26个，还有两个乡镇没有覆盖
          review: 2026-06
      ---

      书车每月到点两次，还有乡镇没有服务点。

      1. **继续增设**：按读者和乡镇的意见，每半年调整一次路线。
      """#),
  ]
}
