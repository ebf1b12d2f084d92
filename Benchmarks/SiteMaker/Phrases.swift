/// The sentences of a finding: a few hundred words in ever new combinations, with figures and dates.
extension SplitMix64 {
  mutating func failing(of matter: Name) -> String { matter.text + pick(Vocabulary.failings) }

  /// What the inspection said.
  mutating func opening(_ title: String) -> String {
    let source = pick(["反馈意见指出", "巡察组在反馈中提出", "对照检查中查明", "谈话和走访中群众反映"])
    let extent = pick([
      "抽查的\(number(12...90))份材料中有\(number(2...11))份不符合要求",
      "\(number(3...9))个科室中有\(number(1...2))个没有明确专人负责", "个别事项超过规定期限\(number(5...60))天才办结",
      "近\(pick(["两", "三"]))年同样的情况出现过\(number(2...6))次", "基层单位对此的满意度只有\(number(61...84)).\(number(0...9))%",
    ])
    return "\(source)，\(title)，\(extent)。"
  }

  /// One measure: a headline in bold, then who did what, and what came of it.
  mutating func measure(_ matter: Name, from day: Day) -> String {
    let headline = pick([
      "厘清责任", "完善制度", "补齐短板", "开展专项检查", "强化培训", "打通堵点", "建好台账", "公开承诺", "定期通报", "引入第三方评价", "压缩时限", "举一反三",
    ])
    let date = day + number(5...200)
    let when = pick(["自\(date.chineseMonth)起", "\(date.chinese)", "截至\(date.chineseMonth)底", "每季度末"])
    let who = pick(["由\(pick(Vocabulary.departments))牵头", "分管负责同志带队", "整改工作专班", "会同\(pick(Vocabulary.departments))"])
    return "**\(headline)**：\(when)，\(who)\(deed(matter))，\(result())。"
  }

  private mutating func deed(_ matter: Name) -> String {
    pick([
      "修订《\(matter.text)管理办法（试行）》，增加\(number(3...14))条操作细则",
      "就\(matter.text)组织\(number(2...9))轮排查，梳理问题\(number(8...75))项",
      "为\(matter.text)配备\(number(1...5))名专职人员并签订责任书", "把\(matter.text)列入年度重点督办事项，逐月对账",
      "走访\(number(4...36))个基层单位，当面听取关于\(matter.text)的意见", "上线\(matter.text)登记模块，实现全程留痕、到期提醒",
      "举办\(matter.text)专题培训\(number(1...6))期，参训\(number(40...420))人次",
      "清理与\(matter.text)有关的历史遗留事项\(number(3...58))件，涉及金额\(number(6...980)).\(number(0...9))万元",
    ])
  }

  private mutating func result() -> String {
    pick([
      "平均办理时间缩短\(number(1...9))个工作日", "整改率达到\(number(82...99)).\(number(0...9))%", "已形成可以复制的做法\(number(2...5))项",
      "相关责任人\(number(1...6))名受到提醒谈话", "没有再发现新的同类情况", "余下\(number(1...7))项将在下半年完成", "结果在单位公告栏公示\(number(5...10))个工作日",
    ])
  }

  /// A paragraph of a notice's own text.
  mutating func paragraph(of organ: String) -> String {
    let sentences = [
      "\(organ)党组先后召开\(number(3...12))次会议研究整改，逐条认领反馈意见", "主要负责同志对重点问题亲自过问，其他班子成员按分工包干到底",
      "整改方案把任务细化到\(number(8...16))个科室和下属单位，每一项都有责任人和时间表", "对一时解决不了的问题，说明原因并报告阶段性进展",
      "坚持开门整改，通过座谈会和意见箱收到建议\(number(15...160))条，采纳\(number(6...14))条",
      "把整改同日常业务结合起来，修订制度\(number(4...21))项、废止\(number(1...5))项", "派驻监督人员全程参加验收，\(number(1...6))项工作因材料不实被退回重做",
      "整改办公室实行“周调度、月通报、季评估”，未按期完成的逐项说明",
    ]
    return sample(sentences, number(3...5)).joined(separator: "；") + "。"
  }
}
