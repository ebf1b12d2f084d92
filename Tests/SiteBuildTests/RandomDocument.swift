import TestSupport

/// Documents of every kind with made-up values, and links to whatever there is.
struct RandomDocument {
  var chance: SplitMix
  /// The rounds that notices were given; not all of them still stand.
  private var rounds: [Int] = []

  init(chance: SplitMix) { self.chance = chance }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &chance) }

  mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func one<Value>(of values: [Value]) -> Value { values[number(0...values.count - 1)] }

  mutating func word() -> String { one(of: ["制度", "台账", "排队", "经费", "档案", "公示", "督办", "窗口", "é", "e\u{301}"]) }

  mutating func title() -> String { "\(word())\(word())\(number(1...99))" }

  mutating func day() -> String { "2024-0\(number(1...9))-\(number(10...28))" }

  /// The text of a document by the place of its file, as the content format has it.
  mutating func text(for path: String, links targets: [String]) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if path.hasPrefix("pages/") { return front("title: \(title())\(alias())") + body(targets) }
    switch name {
    case "site.yaml": return site()
    case "organ.md":
      let asOf = happens(50) ? "\nasOf: \(day())" : ""
      let contact = happens(40) ? "\ncontact:\n  telephone: 010-8888\(number(1000...9999))" : ""
      return front("title: \(title())\(asOf)\(contact)\(alias())\(draft(3))") + body(targets)
    case "notice.md":
      var inspection = happens(50) ? "\ninspection:\n  type: 巡察" : ""
      if !inspection.isEmpty, happens(70) {
        rounds.append(number(1...3))
        inspection += "\n  round: 第\(rounds.last ?? 1)轮"
      }
      let level = one(of: ["", "", "\nareaLevel: 1", "\nareaLevel: 2"])
      return front("title: \(title())\ndate: \(day())\(inspection)\(level)\(alias())\(draft(4))")
        + (happens(50) ? "## 经过\n\n" : "") + body(targets) + (happens(50) ? "\n<!-- areas -->\n" : "")
    case "area.md":
      let quoted = one(of: ["", "", "\nquoted: true", "\nquoted: false"])
      return front("title: \(title())\(quoted)\(alias())\(draft(4))") + body(targets)
    case "finding.md": return front("title: \(title())\(wording())\(alias())\(draft(4))") + body(targets)
    default:
      let hasMeasures = happens(60)
      return front(finding() + (hasMeasures ? measures() : "") + alias() + continued(by: path, among: targets))
        + body(targets) + (hasMeasures ? "\n1. \(word())。\n2. \(word())。\n" : "")
    }
  }

  /// A picture of one of a few sizes, or of none that can be read, with bytes of its own behind that.
  mutating func picture() -> String {
    let size = happens(80) ? "GIF89a\(one(of: ["\u{1}", "\u{20}"]))\0\(one(of: ["\u{1}", "\u{30}"]))\0" : "PNG "
    return size + "\(number(1...99))"
  }

  private mutating func site() -> String {
    let flags = happens(30) ? "demonstration: true\n" : ""
    let code = happens(30) ? "siteIDCode: \"44030000\(number(10...99))\"\n" : ""
    return
      "title: \(title())\norgan: \(word())\nbaseURL: https://example.org/\(one(of: ["", "a/"]))\n\(one(of: ["", "", "typography: full-width\n"]))\(flags)\(code)"
      + face()
  }

  private mutating func face() -> String {
    var face = happens(40) ? "accent: \"#0b\(number(10...60))94\"\n" : ""
    if happens(25) { face += "logo: {picture: assets/\(number(1...3)).png, alt: \(word())}\n" }
    if happens(25) { face += "navigation: [{title: \(word()), url: /about/}, {title: 甲, url: /assets/1.png}]\n" }
    if happens(25) { face += "stylesheet: assets/own.css\n" }
    return face
  }

  private func front(_ yaml: String) -> String { "---\n\(yaml)\n---\n\n" }

  private mutating func draft(_ percent: Int) -> String { happens(percent) ? "\ndraft: true" : "" }

  /// Few addresses, so that two pages now and then had the same, or one has what another had.
  private mutating func alias() -> String {
    guard happens(6) else { return "" }
    return "\naliases: \(one(of: ["/old/\(number(1...9))/", "/o\(number(1...4))/2021/a1/", "/about\(number(1...3))/"]))"
  }

  /// A finding of another notice of the organ, earlier or not.
  private mutating func continued(by path: String, among targets: [String]) -> String {
    guard happens(15) else { return "" }
    let own = path.split(separator: "/")
    let others = targets.filter { target in
      let parts = target.split(separator: "/")
      return parts.count > 3 && own.count > 1 && parts[0] == own[0] && parts[1] < own[1] && parts.last != "area.md"
    }
    return others.isEmpty ? "" : "\ncontinues: /\(one(of: others))"
  }

  private mutating func finding() -> String {
    var yaml = "title: \(title())\(wording())\(draft(4))"
    if happens(40) { yaml += "\nlead: \(word())" }
    if happens(40) { yaml += "\ndue: \(day())" }
    guard happens(80) else { return yaml }
    // Now and then so many that the archives of the months come and go, or the pages of the days of a full one.
    let entries = happens(4) ? number(60...150) : number(0...2)
    let isFull = happens(1)
    let dates = (0...(isFull ? number(900...1_100) : entries)).map { _ in
      isFull ? one(of: ["2024-06-1\(number(0...9))", "2024-06"]) : day()
    }
    return yaml + "\nhistory:" + history(dates, indent: "  ")
  }

  /// The heading as the notice has it.
  private mutating func wording() -> String {
    happens(30) ? "\nwording: \(one(of: ["反馈", "具体"]))问题\(number(1...9))：\(word())的问题。" : ""
  }

  private mutating func history(_ dates: [String], indent: String) -> String {
    var yaml = ""
    for date in dates.sorted() {
      let status = one(of: ["in-progress", "completed", "long-term", "阶段性完成"])
      yaml += "\n\(indent)- date: \(date)\n\(indent)  status: \(status)\n\(indent)  note: \(word())"
    }
    return yaml
  }

  /// What single measures have of their own.
  private mutating func measures() -> String {
    guard happens(40) else { return "" }
    let dates = (0...number(0...1)).map { _ in day() }
    return "\nmeasures:\n  \(number(1...2)):\n    lead: \(word())\n    history:" + history(dates, indent: "      ")
  }

  private mutating func body(_ targets: [String]) -> String {
    var text = "\(word())\(number(1...999))的情况。\n"
    guard !targets.isEmpty else { return text }
    if happens(25) { text += "\n见[\(word())](/\(one(of: targets)))。\n" }
    if happens(12) { text += "\n![图](/assets/\(number(1...3)).png)\n" }
    if !rounds.isEmpty, happens(6) {
      text += "\n见[本轮](/rounds/\(happens(20) ? "" : "第\(one(of: Array(rounds.suffix(4))))轮巡察/"))。\n"
    }
    if happens(5) { text += "\n见[经过](/\(one(of: targets))#经过)。\n" }
    return text
  }
}
