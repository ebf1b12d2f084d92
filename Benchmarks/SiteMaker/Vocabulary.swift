/// A word with the form of it that file names have.
struct Name {
  let slug: String
  let text: String

  init(_ slug: String, _ text: String) {
    self.slug = slug
    self.text = text
  }
}

/// A field of work: the title of the area, and the matters in which something may be wrong.
struct Theme {
  let name: Name
  let matters: [Name]
}

/// The words that sites are made of. Places and organs are invented.
enum Vocabulary {
  static let cities = [
    Name("yunlan", "云岚市"), Name("qingtan", "清潭市"), Name("beiluo", "北洛市"), Name("haiyan", "海砚市"),
    Name("songping", "松坪市"), Name("jinhe", "锦禾市"), Name("shuangqiao", "双桥市"), Name("wanshu", "万树市"),
  ]

  static let districts = [
    Name("linjiang", "临江区"), Name("gulou-east", "鼓东区"), Name("xishan", "西杉区"), Name("nanpu", "南浦区"),
    Name("daquan", "大泉县"), Name("hewan", "河湾区"), Name("yangling", "阳岭县"), Name("chengbei", "城北新区"),
    Name("lushan-lake", "鹭汕区"), Name("meixi", "梅汐县"), Name("tieling-port", "铁港区"), Name("baitang", "白棠区"),
    Name("shiqiao", "石桥县"), Name("donghu", "东葫区"), Name("qiling", "栖岭县"), Name("fuchuan", "扶川县"),
  ]

  static let organs = [
    Name("water", "水务局"), Name("housing", "住房和建设局"), Name("education", "教育局"), Name("health", "卫生健康局"),
    Name("transport", "交通运输局"), Name("culture", "文化和旅游局"), Name("archives", "档案馆"), Name("audit", "审计局"),
    Name("civil-affairs", "民政局"), Name("statistics", "统计局"), Name("market", "市场监督管理局"),
    Name("emergency", "应急管理局"), Name("parks", "园林绿化中心"), Name("vocational-school", "职业技术学校"),
  ]

  static let departments = [
    "办公室", "人事科", "计划财务科", "机关党委", "法规科", "综合业务科", "督查室", "信息中心", "后勤服务中心", "行政审批科",
    "监督检查科", "规划发展科", "宣传科", "离退休干部科",
  ]

  static let themes = [
    Theme(
      name: Name("leadership", "党组把方向、管大局、保落实的作用发挥不够"),
      matters: [
        Name("study", "理论学习"), Name("agenda", "重要议题审议"), Name("planning", "五年规划分解落实"),
        Name("supervising", "上级部署跟踪督办"), Name("ideology", "意识形态工作责任制"), Name("reform", "机构改革后续事项"),
        Name("coordination", "跨部门协调"), Name("research", "调查研究成果转化"),
      ]),
    Theme(
      name: Name("service", "解决群众急难愁盼问题不够有力"),
      matters: [
        Name("windows", "窗口服务"), Name("hotline", "热线工单办理"), Name("petitions", "来信来访答复"),
        Name("one-visit", "“最多跑一次”事项"), Name("elderly", "适老化改造"), Name("subsidies", "惠民补贴发放"),
        Name("publicity", "政策解读"), Name("complaints", "投诉回访"), Name("remote-villages", "偏远村组上门服务"),
      ]),
    Theme(
      name: Name("integrity", "全面从严治党压力传导存在层层递减"),
      matters: [
        Name("responsibility", "“一岗双责”"), Name("risk-points", "廉政风险点排查"), Name("warning", "警示教育"),
        Name("conversations", "日常谈心谈话"), Name("holidays", "节日期间作风检查"), Name("vehicles", "公务用车管理"),
        Name("receptions", "公务接待审批"), Name("meetings", "精简会议文件"),
      ]),
    Theme(
      name: Name("money", "资金、项目和资产管理不够规范"),
      matters: [
        Name("budget", "预算执行"), Name("procurement", "政府采购"), Name("contracts", "合同审查"),
        Name("assets", "固定资产盘点"), Name("projects", "工程变更签证"), Name("arrears", "往来款项清理"),
        Name("grants", "专项资金绩效评价"), Name("rent", "房产出租"), Name("warehouse", "物资出入库登记"),
      ]),
    Theme(
      name: Name("cadres", "干部队伍和基层党组织建设存在短板"),
      matters: [
        Name("branches", "党支部换届"), Name("lessons", "“三会一课”"), Name("young", "年轻干部培养"),
        Name("rotation", "重点岗位轮换"), Name("files", "人事档案审核"), Name("part-time", "兼职情况清理"),
        Name("assessment", "考核结果运用"), Name("dues", "党费收缴公示"),
      ]),
    Theme(
      name: Name("earlier", "对以往监督检查指出的问题整改不彻底"),
      matters: [
        Name("audit-findings", "审计发现问题销号"), Name("ledger", "整改台账更新"), Name("evidence", "佐证材料归档"),
        Name("recurrence", "同类问题防范"), Name("rules", "制度废改立"), Name("handover", "整改责任交接"),
        Name("review", "整改成效评估"),
      ]),
  ]

  static let failings = [
    "落实不到位", "存在薄弱环节", "推进缓慢", "标准不高", "责任不清", "流于形式", "跟踪问效不够", "缺少长效机制", "基础工作不扎实",
    "覆盖面不够", "时效性不强", "前紧后松", "台账不全", "统筹不足",
  ]
}
