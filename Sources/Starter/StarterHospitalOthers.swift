extension Starter {
  /// What belongs to none of the hospital's areas: closed by the organ itself.
  static let hospitalOthers: [StarterFile] = [
    StarterFile(
      "Content/1-hospital/2024-inspection/3-procurement.md",
      #"""
      ---
      # 不属于任何方面的问题，直接放在 notice.md 旁边
      title: 物资采购档案管理不规范
      category: 立行立改
      lead: 采购办公室
      partners: [档案室]
      due: 2025-02-28
      history:
        - date: 2025-01-10
          status: 正在整改
        - date: 2025-02-20
          status: 已完成
        - date: 2025-06-10
          status: 已销号
          verifiedBy: 医院纪委     # 没有写 verification 的，就是本单位审核
          note: 抽查60份档案，材料齐全
          publicEvidence:
            - title: 采购档案管理办法
              url: https://example.org/documents/procurement-records
            - title: 2025年上半年采购结果公示
      ---

      巡察反馈指出，部分采购项目的论证、比价材料没有归档。采购本身的决策问题，
      见[重大事项集体决策不够规范](1-leadership/1-decision-making.md)。

      1. **补齐材料**：对2022年以来的采购项目逐项清理，缺少的材料由经办部门补齐并注明补办日期。
      2. **同步归档**：印发采购档案管理办法，合同签订后10个工作日内归档，没有归档的不予付款。
      """#)
  ]
}
