import Disclosure

/// THE tables of keys: what each kind of file may say in its front matter.
enum KeyTable {
  static let site: [Key] = [
    Key("title", .text, required: true, "网站名称", "the title of the site"),
    Key("organ", .text, required: true, "主办单位", "the organ that is responsible for the site"),
    Key("baseURL", .baseAddress, required: true, "网站地址，如 https://example.org/", "where the site stands"),
    Key("language", .languageTag, "网页语言，默认 zh-Hans", "the language of the pages, zh-Hans by default"),
    Key("contact", .fieldsOrList(contact), "联系方式", "how to reach the host organ"),
    Key("demonstration", .flag, "是否为演示样例", "whether this is a sample and no official site"),
    Key("siteIDCode", .text, "网站标识码", "the identification code of a government site"),
    Key("icp", .text, "ICP 备案号", "the ICP record"),
    Key("publicSecurity", .text, "公安备案号", "the public security record"),
    Key("licence", .fields(licence), "开放数据的使用许可", "how the open data may be used"),
    Key(
      "typography", .choice(Typography.allCases.map(\.rawValue)), "汉字之间半角标点的显示",
      "how half-width punctuation between Han is shown"),
    Key("badge", .fields(badge), "党政机关或事业单位网站标识", "the badge of a public body's site"),
    Key("accent", .colour, "链接和图表的颜色", "the colour of links and charts"),
    Key("accentDark", .colour, "深色模式下链接和图表的颜色", "the same in dark mode"),
    Key("logo", .fields(picture), "网站名称前的徽标", "an emblem before the title of the site"),
    Key("headerPicture", .fields(picture), "页面顶部的图片", "a picture across the head of every page"),
    Key("navigation", .list(navigation), "主导航里另加的链接", "links that follow the site's own navigation"),
    Key("stylesheet", .text, "assets 中的样式文件", "a stylesheet in assets"),
    internalNotes,
  ]

  static let organ: [Key] = [
    title,
    Key("partyOrganization", .text, "被巡察党组织", "the party organisation that was inspected"),
    Key("asOf", .day, "公开数据的截至日期", "the date for which what is published holds"),
    Key("contact", .fieldsOrList(contact), "本单位联系方式", "how to reach this organ"),
    aliases, draft, internalNotes,
  ]

  static let notice: [Key] = [
    title,
    Key("date", .date, required: true, "落款日期", "the date of its signature"),
    Key("issuer", .text, "发布单位", "who signed it"),
    Key("source", .text, "来源", "who published it first"),
    Key("sourceURL", .webAddress, "原文地址", "where it was published first"),
    Key("published", .date, "公开日期，默认同落款日期", "the day it went public, if not that of its signature"),
    Key("kind", .text, "通报种类", "the kind of notice"),
    Key("inspection", .fields(inspection), "巡察情况", "the inspection that it answers"),
    Key("reported", .fields(reported), "通报自述的数字", "figures that the notice states about itself"),
    Key("numbering", .choice(Numbering.allCases.map(\.rawValue)), "问题编号方式", "how findings are numbered"),
    Key("areaLevel", .choice(["1", "2", "3"]), "方面编在第几层：1 是“一、”", "how deep areas stand: 1 for 一、"),
    Key("contact", .fieldsOrList(contact), "本通报联系方式", "how to answer this notice"),
    aliases, draft, internalNotes,
  ]

  static let area: [Key] = [
    title,
    Key("quoted", .flag, "通报中标题外是否加“在“……”方面”", "whether the notice puts 在“…”方面 around the title"),
    aliases, draft, internalNotes,
  ]

  static let finding: [Key] = [
    title,
    Key("wording", .text, "通报中的原标题，与标题不同时写", "the heading as the notice has it, where that is not the title"),
    Key("category", .choice(Category.spellings), "整改类别", "the kind of task"),
    Key("lead", .text, "牵头部门", "the department that leads"),
    Key("partners", .texts, "配合部门", "the departments that help"),
    Key("due", .date, "整改时限", "the deadline as first published"),
    Key("continues", .texts, "延续此前通报中的哪个问题", "the findings of earlier notices that it continues"),
    Key("history", .list(history), "状态变更，由早到晚", "the status changes, oldest first"),
    Key("measures", .numbered(measure), "按序号补充的措施信息", "more about single measures, by number"),
    aliases, draft, internalNotes,
  ]

  static let freePage: [Key] = [title, aliases, draft, internalNotes]

  private static let title = Key("title", .text, required: true, "标题", "the title")
  private static let draft = Key(
    "draft", .flag, "草稿：本页及其下内容都不公开", "a draft: neither it nor what lies below is published")
  private static let aliases = Key(
    "aliases", .texts, "以前的网址，打开时转到本页", "addresses that the page had before, which lead to it")
  private static let internalNotes = Key("internal", .unread, "内部信息，绝不公开", "for the organ's own eyes, never published")

  private static let measure: [Key] = [
    Key("plan", .text, "计划", "what is planned"),
    Key("lead", .text, "牵头部门", "the department that leads"),
    Key("due", .date, "时限", "the deadline"),
    Key("history", .list(history), "状态变更", "the status changes"),
    internalNotes,
  ]

  private static let history: [Key] = [
    Key("date", .date, required: true, "日期", "when it happened"),
    Key("status", .status, required: true, "状态", "the status from then on"),
    Key("wording", .text, "单位自己的表述", "the organ's own words"),
    Key("note", .text, "说明", "what happened"),
    Key("verifiedBy", .text, "核验人", "who verified it"),
    Key(
      "verification", .choice(Verification.allCases.flatMap { [$0.rawValue, $0.name] }), "由谁认定",
      "whether the organ itself or its supervisor verified it"),
    Key("due", .date, "延期后的时限", "the deadline from then on"),
    Key("review", .date, "下次检视日期", "when a long-term commitment is looked at next"),
    Key("publicEvidence", .evidence(evidence), "可公开的佐证", "evidence that the public may see"),
    internalNotes,
  ]

  private static let evidence: [Key] = [
    Key("title", .text, required: true, "名称", "what it is"),
    Key("url", .webAddress, "地址", "where it can be read"),
  ]

  private static let inspection: [Key] = [
    Key("type", .choice(Inspection.types), "种类", "its kind"),
    Key("mode", .choice(Inspection.modes), "方式", "its mode"),
    Key("round", .text, "轮次", "its round"),
    Key("team", .text, "巡察组", "the team"),
    Key("from", .date, "开始日期", "its first day"),
    Key("to", .date, "结束日期", "its last day"),
    Key("feedback", .date, "反馈日期", "when the team fed back"),
  ]

  private static let contact: [Key] = [
    Key("purpose", .text, "用途", "what the channels are for"),
    Key("hotline", .texts, "热线", "a service line"),
    Key("telephone", .texts, "电话", "a telephone number"),
    Key("postalAddress", .texts, "邮政地址", "a postal address"),
    Key("postcode", .texts, "邮政编码", "a postcode"),
    Key("email", .texts, "电子邮箱", "an e-mail address"),
    Key("hours", .texts, "受理时间", "when somebody answers"),
  ]

  private static let picture: [Key] = [
    Key("picture", .text, required: true, "assets 中的图片", "its file in assets"),
    Key("alt", .text, required: true, "图片的内容，供看不见的人", "what it shows, for who cannot see it"),
  ]

  private static let navigation: [Key] = [
    Key("title", .text, required: true, "名称", "what it is called"),
    Key("url", .text, required: true, "网址，或本网站的文件、网址", "an address, or a file or address of this site"),
  ]

  private static let licence: [Key] = [
    Key("name", .text, required: true, "许可的名称", "its name"),
    Key("url", .webAddress, "许可全文的地址", "where it can be read"),
  ]

  private static let badge: [Key] = [
    Key("url", .webAddress, required: true, "标识链接", "where the badge leads"),
    Key("picture", .text, required: true, "assets 中的图片", "its picture in assets"),
    Key("title", .text, "名称", "what it says"),
  ]

  private static let reported: [Key] =
    [
      Key("areas", .count, "方面数", "how many areas"),
      Key("findings", .count, "问题数", "how many findings"),
      Key("specificFindings", .count, "具体问题数", "how many specific findings"),
      Key("measures", .count, "措施数", "how many measures"),
    ]
    + Status.spellings.map { Key($0, .count, "该状态的问题数", "how many findings have this status") }
}
