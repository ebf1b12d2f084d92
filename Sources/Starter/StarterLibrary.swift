extension Starter {
  /// The library: no contact channels and no as-of date of its own, an audit, findings without areas.
  static let library: [StarterFile] = [
    StarterFile(
      "Content/2-library/organ.md",
      #"""
      ---
      # 没有写 asOf 的，截至日期就是最近一份通报或最近一次状态变更的日期；没有写 contact 的，用网站的联系方式
      title: 示例市图书馆
      ---

      市审计局于2025年上半年对图书馆2024年度预算执行情况进行了审计。
      """#),
    StarterFile(
      "Content/2-library/2025-audit/notice.md",
      #"""
      ---
      title: 示例市图书馆关于审计查出问题整改情况的公告
      issuer: 示例市图书馆
      date: 2025-08-20
      kind: 整改情况公告
      inspection:
        type: 审计
        team: 市审计局审计组
        from: 2025-03
        to: 2025-05
        feedback: 2025-06-16
      ---

      市审计局于2025年6月16日送达审计报告。图书馆逐项制定了整改措施，现将有关情况公告如下。

      ## 审计查出问题的整改情况

      <!-- areas -->

      ## 意见反映

      欢迎读者对整改工作提出意见和建议。

      <!-- contact -->
      """#),
    StarterFile(
      "Content/2-library/2025-audit/1-book-budget.md",
      #"""
      ---
      title: 图书购置预算执行偏慢
      category: by-deadline       # 类别和状态也可以写英文
      lead: 采编部
      due: 2025-12
      history:
        - date: 2025-08-20
          status: not-started
          note: 下半年采购计划正在报批，批准后启动
      ---

      审计指出，2024年图书购置预算到年底只执行了六成。

      1. **提前编制计划**：每年第一季度完成全年采购计划，分四批实施。
      2. **按季通报进度**：每季度末公布各批次的执行进度。
      """#),
    StarterFile(
      "Content/2-library/2025-audit/2-mobile-library.md",
      #"""
      ---
      title: 流动书车服务点覆盖不足
      category: long-term
      lead: 读者服务部
      history:
        - date: 2025-08-20
          status: 正在整改
        - date: 2025-09-05
          status: 长期坚持
          note: 服务点增加到24个，今后每年按需要调整
          review: 2026-06         # 下次检视：只有长期坚持才写
      ---

      审计指出，流动书车的服务点集中在城区，偏远乡镇没有覆盖。

      1. **增加服务点**：在8个乡镇增设服务点，每月到点两次。
      2. **征求意见**：每年向读者和乡镇征求一次意见，据此调整路线。
      """#),
    StarterFile(
      "Content/2-library/2025-audit/3-asset-check.md",
      #"""
      ---
      # 没有 history 的问题显示为“未标注”，不算完成
      title: 固定资产账实核对不及时
      lead: 办公室
      ---

      审计指出，部分设备报废以后没有及时销账。

      1. **全面盘点**：对全馆设备逐件盘点，账物不符的查明原因。
      """#),
  ]
}
