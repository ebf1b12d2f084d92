extension Starter {
  /// The hospital's first area: closed by the supervisor, and reopened.
  static let hospitalLeadership: [StarterFile] = [
    StarterFile(
      "Content/1-hospital/2024-inspection/1-leadership/area.md",
      #"""
      ---
      title: 党委领导作用发挥不够充分
      ---

      这一方面有两个问题，由党委办公室统筹整改。
      """#),
    StarterFile(
      "Content/1-hospital/2024-inspection/1-leadership/1-decision-making.md",
      #"""
      ---
      title: 重大事项集体决策不够规范
      category: 限期整改          # 还可以写：立行立改、长期坚持
      lead: 党委办公室            # 牵头部门
      partners: [院长办公室, 医院纪委]
      due: 2025-03-31             # 整改时限；以后延期，这里也不改
      history:                    # 状态变更，由早到晚，只增加，不修改
        - date: 2025-01-10
          status: 正在整改
        - date: 2025-03-28
          status: 已完成
          note: 议事规则修订印发，议题清单开始执行
        - date: 2025-08-15
          status: 已销号          # 已销号要写明由谁审核认定
          verifiedBy: 中共示例市委巡察工作领导小组办公室
          verification: 监督方认定
      internal:                   # 这一项里的内容不会公开
        责任领导: 分管院领导
        佐证: 议事规则印发件，第3卷第12号
      ---

      巡察反馈指出，个别大额支出没有先经论证就提交会议，会议记录过于简略。

      1. **修订议事规则**：2025年2月修订党委会、院长办公会的议事规则，列出须经集体决策的事项清单。
      2. **先论证后上会**：一次支出50万元以上的项目，先由财务、审计和使用部门联合论证，再提交会议。
      3. **记录留痕**：统一会议记录的格式，写明各人意见和表决结果，由医院纪委每季度抽查。
      """#),
    StarterFile(
      "Content/1-hospital/2024-inspection/1-leadership/2-branch-life.md",
      #"""
      ---
      title: 部分支部组织生活质量不高
      category: 限期整改
      lead: 党委办公室
      partners: [各党支部]
      due: 2025-04-30
      history:
        - date: 2025-01-10
          status: 正在整改
        - date: 2025-04-25
          status: 已完成
          note: 全部支部完成了一轮检查和整改
        # 已完成的问题又退回整改：写明原因（note），并公布新的时限（due）
        - date: 2025-07-18
          status: 正在整改
          note: 回访发现两个支部的会议记录是事后补写的，退回重新整改，时限延至10月底
          due: 2025-10-31
      ---

      巡察反馈指出，有的支部把组织生活开成了业务会，联系实际不紧。

      1. **定好主题**：每季度由党委办公室提出主题，各支部结合科室工作准备发言。
      2. **领导到会**：医院领导每人联系两个支部，每半年至少参加一次组织生活。
      3. **现场回访**：由医院纪委不打招呼到会旁听，当场核对记录。

      状态的含义见[关于本网站](/about/#怎样看懂状态)。
      """#),
  ]
}
