/// Mistakes of former addresses.
extension Mistake {
  static func badAlias(_ text: String) -> Mistake {
    Mistake(
      "bad-alias", zh: "“\(text)”不能作本站以前的网址", en: "“\(text)” cannot be a former address of this site",
      mendZH: "从 / 开始写本站的网址，如 /old-name/ 或 /news/2020.html；不能有问号、# 和别的网站的地址",
      mendEN: "write an address of this site from / on, as /old-name/ or /news/2020.html: no query, no #, no other host"
    )
  }

  static func aliasTaken(_ address: String, by other: String) -> Mistake {
    Mistake(
      "alias-taken", zh: "以前的网址 \(address) 已由 \(other) 使用", en: "the former address \(address) belongs to \(other)",
      mendZH: "一个网址只能通向一页：从其中一处的 aliases 里删去它",
      mendEN: "an address leads to one page: remove it from aliases in one place")
  }
}
