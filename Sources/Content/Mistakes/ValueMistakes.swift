import Disclosure

/// Mistakes of single values.
extension Mistake {
  static func badDate(_ text: String, suggestion: DisclosureDate?) -> Mistake {
    Mistake(
      "bad-date", zh: "“\(text)”不是这里要的日期写法", en: "“\(text)” is not how dates are written here",
      mendZH: suggestion.map { "写成 \($0.iso)" } ?? "写成 2021-08-27；只知道月份时写成 2021-08",
      mendEN: suggestion.map { "write \($0.iso)" } ?? "write it as 2021-08-27, or 2021-08 where only the month is known"
    )
  }

  static func impossibleDate(_ text: String) -> Mistake {
    Mistake(
      "impossible-date", zh: "日历上没有 \(text)", en: "there is no such date as \(text)",
      mendZH: "核对年月日（年份从 1900 到 2199）", mendEN: "check year (1900 to 2199), month and day")
  }

  static func monthInsteadOfDay(_ key: String) -> Mistake {
    Mistake(
      "day-needed", zh: "\(key) 要写明是哪一日", en: "\(key) needs a day", mendZH: "写成 2021-08-27 这样",
      mendEN: "write it as 2021-08-27")
  }

  static func unknownStatus(_ text: String, suggestion: String?) -> Mistake {
    Mistake(
      "unknown-status", zh: "“\(text)”不是整改状态", en: "“\(text)” is no status",
      mendZH: (suggestion.map { "是不是“\($0)”？" } ?? "")
        + "可以写：尚未启动、正在整改、阶段性完成、长期坚持、已完成、已销号；自己的说法写在 wording 里",
      mendEN: (suggestion.map { "did you mean “\($0)”? " } ?? "")
        + "the statuses are not-started, in-progress, phase-complete, long-term, completed, closed; your own words go to wording"
    )
  }

  static func unknownChoice(_ text: String, of key: String, among known: [String]) -> Mistake {
    Mistake(
      "unknown-choice", zh: "\(key) 不能是“\(text)”", en: "\(key) cannot be “\(text)”",
      mendZH: "可以写：\(known.joined(separator: "、"))", mendEN: "it can be: \(known.joined(separator: ", "))")
  }

  static func badFlag(_ text: String, of key: String) -> Mistake {
    Mistake(
      "bad-flag", zh: "\(key) 只能是 true 或 false，不能是“\(text)”", en: "\(key) can only be true or false, not “\(text)”",
      mendZH: "是写 true，否写 false", mendEN: "write true or false")
  }

  static func badAddress(_ text: String) -> Mistake {
    Mistake(
      "bad-address", zh: "“\(text)”不是可用的网址", en: "“\(text)” is no usable address",
      mendZH: "写成 https://… 或 http://… 开头的完整网址，中间不能有空格",
      mendEN: "write a whole address that begins with https:// or http://, without spaces")
  }

  static func badBaseAddress(_ text: String) -> Mistake {
    Mistake(
      "bad-base-address", zh: "“\(text)”不能作网站地址", en: "“\(text)” cannot be the address of a site",
      mendZH: "写成 https://example.org/ 或 https://example.org/gongkai/ 这样，不带问号和井号；中文域名写成 xn-- 形式",
      mendEN: "write it as https://example.org/ or https://example.org/path/, without query or fragment")
  }

  static func baseOfOwnMachine(_ text: String) -> Mistake {
    .warning(
      "base-of-own-machine", zh: "网站地址“\(text)”是自己电脑上的地址，别人打不开",
      en: "“\(text)” is an address of your own computer, which nobody else can reach",
      mendZH: "公开以前改成网站真正的地址，如 https://example.org/", mendEN: "write the site's own address before it is published")
  }

  static func badLanguageTag(_ text: String) -> Mistake {
    Mistake(
      "bad-language", zh: "“\(text)”不是语言标记", en: "“\(text)” is no language tag",
      mendZH: "简体中文写 zh-Hans", mendEN: "write a BCP 47 tag such as zh-Hans")
  }

  static func badCount(_ text: String, of key: String) -> Mistake {
    Mistake(
      "bad-count", zh: "\(key) 应是数字，不能是“\(text)”", en: "\(key) should be a number, not “\(text)”",
      mendZH: "只写阿拉伯数字", mendEN: "write digits alone")
  }

  static func badChannel(_ text: String, of key: String) -> Mistake {
    Mistake(
      "bad-contact", zh: "\(key) 不能是“\(text)”", en: "\(key) cannot be “\(text)”",
      mendZH: "核对号码或邮箱；电话写成 0755-12345678 或 0755-12345678转123，邮箱写成 name@example.org",
      mendEN:
        "check it: a telephone number is written as 0755-12345678 or 0755-12345678转123, an e-mail as name@example.org")
  }

  static func badPostcode(_ text: String) -> Mistake {
    Mistake(
      "bad-postcode", zh: "邮政编码应是六位数字，不能是“\(text)”", en: "a postcode has six digits, unlike “\(text)”",
      mendZH: "核对邮政编码", mendEN: "check the postcode")
  }

  static func inspectionDates(_ earlier: String, _ later: String) -> Mistake {
    let names = ["from": "开始日期 from", "to": "结束日期 to", "feedback": "反馈日期 feedback"]
    return Mistake(
      "inspection-dates", zh: "\(names[later] ?? later) 早于\(names[earlier] ?? earlier)",
      en: "the inspection's \(later) is earlier than its \(earlier)",
      mendZH: "核对这两个日期", mendEN: "check the two dates")
  }

  static func noticeBeforeFeedback() -> Mistake {
    Mistake(
      "notice-before-feedback", zh: "通报的日期早于巡察反馈", en: "the notice is dated before the feedback of the inspection",
      mendZH: "核对 date 和 inspection 里的 feedback", mendEN: "check date and the inspection's feedback")
  }
}
