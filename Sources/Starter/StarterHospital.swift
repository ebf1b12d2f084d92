extension Starter {
  /// The hospital and its notice.
  static let hospital: [StarterFile] = [
    StarterFile(
      "Content/1-hospital/organ.md",
      #"""
      ---
      title: 示例市第一人民医院
      partyOrganization: 中共示例市第一人民医院委员会
      asOf: 2025-09-30        # 截至日期：批准公开到哪一天；晚于这一天的状态变更暂不公开
      contact:                # 本单位的联系方式；几种用途的，每种用途一项
        - purpose: 对医院整改工作的意见和建议
          telephone: [0000-00000001, 0000-00000002转6]
          postalAddress: 示例市中心区杏林路8号党委办公室
          postcode: "000000"
          email: dangban@example.org
          hours: 工作日8:00至12:00，14:00至17:00
        - purpose: 就诊服务方面的投诉和咨询
          telephone: 0000-00000003
          hours: 每天24小时
      ---

      市委第三巡察组于2024年下半年巡察了医院党委。整改分为两个方面和一项单列的问题，进展情况见所列通报。
      """#),
    StarterFile(
      "Content/1-hospital/2024-inspection/notice.md",
      #"""
      ---
      title: 中共示例市第一人民医院委员会关于巡察整改进展情况的通报
      issuer: 中共示例市第一人民医院委员会
      date: 2025-06-30            # 落款日期
      published: 2025-07-02       # 公开日期，与落款日期相同时不写
      source: 示例市第一人民医院网站
      sourceURL: https://example.org/notices/2025-06-30
      kind: 阶段性进展通报
      numbering: continuous       # 问题的编号接着排，不按方面重新开始
      inspection:
        type: 巡察
        mode: 常规
        round: 第八轮
        team: 市委第三巡察组
        from: 2024-09-02
        to: 2024-11-08
        feedback: 2024-12-20
      reported:                   # 通报里自己写的数字，照抄，不必与现在的统计一致
        areas: 2
        findings: 5
        specificFindings: 2
        measures: 16
        已完成: 3
        已销号: 1
      internal:                   # 只供本单位掌握，不会公开
        批准: 经党委会审议通过，会议记录由党委办公室保存
      ---

      根据市委的部署，市委第三巡察组于2024年9月2日至11月8日对医院党委开展了常规巡察，2024年12月20日反馈了巡察意见。
      按照党务公开的要求，现将整改进展情况通报如下。

      ## 整改工作的组织

      医院党委把整改作为一项重要的政治任务，收到反馈意见后随即召开会议，成立由党委书记任组长的整改工作领导小组，
      把问题逐项分解到部门，明确措施和时限。领导小组每月听取一次进展汇报，对完成的事项由医院纪委先行审核，
      对没有按时完成的事项督促责任部门说明原因。

      ## 反馈问题的整改情况

      反馈的问题分为两个方面，另有一项问题单列。其中群众感受最直接的是[看病就医的服务问题](2-service/area.md)。

      <!-- areas -->

      ## 下一步的工作

      ### 对没有完成的事项紧盯不放

      对仍在整改的问题，按照公布的时限逐项推进，进展情况及时在网上更新。

      ### 对已经完成的事项常抓不懈

      整改完成后继续回访，发现反弹的，退回责任部门重新整改，并向群众说明。

      欢迎干部群众对整改落实情况进行监督。有意见和建议的，请通过以下方式反映。

      <!-- contact -->
      """#),
  ]
}
