extension Starter {
  /// The hospital's second area: 具体问题, a moved deadline, an overdue finding, measures with a status of their own.
  static let hospitalService: [StarterFile] = [
    StarterFile(
      "Content/1-hospital/2024-inspection/2-service/area.md",
      #"""
      ---
      title: 服务群众还有差距
      ---

      这一方面的整改以减少群众看病的等候和往返为重点。
      """#),
    StarterFile(
      "Content/1-hospital/2024-inspection/2-service/1-waiting/finding.md",
      #"""
      ---
      # 这个问题分成了两个具体问题：措施和状态写在它们的文件里，没有写的牵头部门和时限与这里相同
      title: 门诊等候时间偏长
      category: 限期整改
      lead: 门诊部
      partners: [信息科, 总务科]
      due: 2025-06-30
      ---

      巡察反馈指出，群众到门诊看病等候多、走路多，意见比较集中。
      """#),
    StarterFile(
      "Content/1-hospital/2024-inspection/2-service/1-waiting/1-registration.md",
      #"""
      ---
      title: 挂号缴费排队时间长
      history:
        - date: 2025-01           # 只知道月份的，写到月份
          status: 正在整改
        - date: 2025-06-20
          status: 正在整改
          note: 诊间缴费系统要与医保接口一并升级，时限由6月底延至年底   # 延期要写明原因
          due: 2025-12            # 新的时限；只公布到月份，就是当月最后一天
        - date: 2025-09-12
          status: 阶段性完成
          wording: 基本完成        # 本单位自己的说法，读者看得到
          note: 三个门诊楼层已可在诊间缴费，其余楼层随医保接口升级
      ---

      反馈指出，上午高峰时段挂号和缴费平均排队超过20分钟。

      1. **分时预约**：全部门诊科室实行分时段预约，预约精确到半小时。
      2. **诊间缴费**：在诊室完成开单和缴费，减少往返窗口。
      3. **窗口增援**：上午8时至10时加开三个人工窗口，照顾不用手机的老年人。
      """#),
    StarterFile(
      "Content/1-hospital/2024-inspection/2-service/1-waiting/2-signs.md",
      #"""
      ---
      title: 院内指引标识不清楚
      category: 立行立改
      lead: 总务科
      due: 2025-01-31
      history:
        - date: 2024-12-25
          status: 正在整改
        - date: 2025-01-20
          status: 已完成
          publicEvidence: 门诊楼各层新标识照片，可在门诊大厅查看   # 可以公开的佐证
      ---

      反馈指出，门诊楼改造以后标识没有全部更新。

      1. **更换标识**：统一更换门诊楼、住院楼的楼层索引和地面引导线。
      2. **人工引导**：每层设一名导诊员，高峰时段增加志愿者。
      """#),
    StarterFile(
      "Content/1-hospital/2024-inspection/2-service/2-complaints.md",
      #"""
      ---
      title: 群众投诉办理反馈不及时
      category: 限期整改
      lead: 医患关系办公室
      due: 2025-08-31             # 已过截至日期还没有完成，网页上标明逾期
      history:
        - date: 2025-01-10
          status: 正在整改
        - date: 2025-06-30
          status: 正在整改
          wording: 部分整改
          note: 受理和转办已经规范，满意度回访还没有做到全覆盖
      measures:                   # 按正文里措施的序号补充；没有写到的与问题相同
        1:
          due: 2025-03-31
          history:
            - date: 2025-03-20
              status: 已完成
              note: 三个受理渠道合并为一个，统一登记
        2:
          plan: 5个工作日内答复，15个工作日内办结
          lead: 医务科
          due: 2025-06
          history:
            - date: 2025-02-17
              status: 正在整改
            - date: 2025-06-27
              status: 已完成
              note: 连续三个月按时答复率在95%以上
        3:
          history:
            - date: 2025-06-30
              status: 正在整改
              note: 住院患者已全部回访，门诊患者的回访系统正在调试
      internal:
        备注: 逾期原因说明已送整改工作领导小组
      ---

      巡察反馈指出，投诉由几个部门分头受理，有的超过一个月才答复。

      1. **统一受理**：由医患关系办公室统一受理电话、来访和网上投诉，一件一号。
      2. **限时答复**：转办部门按时限答复，超时自动提醒部门负责人。
      3. **逐件回访**：办结以后逐件回访，群众不满意的重新办理。
      """#),
    StarterFile(
      "Content/1-hospital/2024-inspection/2-service/3-parking.md",
      #"""
      ---
      title: 院区停车引导不到位
      draft: true                 # 草稿：不公开。批准以后删去这一行
      lead: 总务科
      due: 2025-12-31
      ---

      这一项正在核实，批准后公开。

      1. **车位分区**：划分患者、职工和急救车位。
      """#),
  ]
}
