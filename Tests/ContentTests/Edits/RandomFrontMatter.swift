import Content
import Disclosure
import TestSupport

/// Front matter as people and programs write it: every style that YAML has for what a finding says.
struct RandomFrontMatter {
  private var chance: SplitMix
  /// The lines so far, without their ends.
  private var lines: [String] = []
  private var step = 2
  private var hasMeasures = false

  init(seed: UInt64) { chance = SplitMix(seed: seed) }

  /// A whole file.
  mutating func file() -> [UInt8] {
    lines = []
    hasMeasures = oneIn(2)
    step = pick([2, 2, 2, 4, 3])
    if chance.next() % 25 == 0 {
      lines = ["{title: 题, lead: \(word()), history: \(flowHistory(spread: false))}"]
    } else {
      for key in ["title", "category", "lead", "partners", "due", "history", "measures", "internal"].shuffled(
        using: &chance)
      { add(key) }
    }
    let end = pick(["\n", "\n", "\r\n", "\r\n", "\r"])
    let mark = oneIn(5) ? "\u{FEFF}" : ""
    let body = hasMeasures ? end + "正文。" + end + end + "1. 一" + end + "2. 二" + end + "3. 三" : pick(["", "正文。" + end])
    let front = lines.map { $0 + (!$0.isEmpty && oneIn(9) ? pick([" ", "  ", "\t"]) : "") + end }.joined()
    let fence = "---" + (oneIn(9) ? "  " : "")
    return Array((mark + fence + end + front + fence + (body.isEmpty && oneIn(2) ? "" : end) + body).utf8)
  }

  /// An entry that follows whatever stands there.
  mutating func entry() throws -> NewEntry {
    let status = pick(Status.allCases)
    let text = pick(Self.hostile)
    return try .done(
      wording: oneIn(4) ? pick(Self.hostile) : nil, note: text.isEmpty ? "说明" : text, due: oneIn(5) ? "2031-05" : nil,
      status: status, date: pick(["2030-01-02", "2030-02"]), verifiedBy: status == .closed ? word() : nil,
      verification: status == .closed && oneIn(2) ? .supervisor : nil)
  }

  /// Texts that a careless writer of YAML breaks.
  static let hostile = [
    "", "平常的说明。", "时间：2021年8月", "a: b", "a:", ": a", "# 不是注", "a # b", "a#b", "- 一", "-", "---", "...", "? x",
    "[a, b]", "{a: b}", "a, b", "}", "]", "*a", "&a b", "!a", "|", ">", "%a", "@a", "`a`", "\"a\"", "'a'", "a\"b'c",
    "it's",
    "C:\\x", "true", "No", "null", "~", "12309", "1e3", "0x1F", "2021-08-27", "12:30:00", "1_000", "+8613800138000",
    ".5",
    " 前", "后 ", "　全角　", "a\tb", "\ttab", "两行\n文字", "一\n\n三\n", "= 等号", "<<", "“引号”", "表情👨‍👩‍👧e\u{301}",
    "a\u{2028}b", "a\u{85}b", "\u{FEFF}a", "零\u{200B}宽", "\u{E000}", "很" + String(repeating: "长", count: 300), "end\\",
  ]

  // MARK: Keys

  private mutating func add(_ key: String) {
    addNoise(at: 0)
    switch key {
    case "title": lines.append("title: \(pick(["题", "\"题\"", "'题'", "题 # 注"]))")
    case "category": if oneIn(2) { lines.append("category: 限期整改") }
    case "lead": if oneIn(2) { lines.append("lead: \(pick(["处", "'处'", "处\n  科", "|\n  处", ">-\n  处\n"]))") }
    case "partners": addPartners()
    case "due": if oneIn(2) { lines.append("due: \(pick(["2021-09", "\"2021-09-30\"", ""]))") }
    case "history": addHistory(at: 0)
    case "measures": addMeasures()
    default: if oneIn(3) { lines += ["internal:", "  甲: |+", "    一", "", "", "  history:", "    - date: 1", ""] }
    }
    lines = lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  }

  private mutating func addPartners() {
    guard oneIn(2) else { return }
    lines += pick([["partners: [甲, 乙]"], ["partners:", "- 甲", "- 乙"], ["partners:", "    - 甲", "    - \"乙\""]])
  }

  private mutating func addMeasures() {
    guard hasMeasures, oneIn(2) else { return }
    if oneIn(4) {
      lines.append(pick(["measures: {}", "measures:", "measures: {1: {lead: 处}, 3: {}}"]))
      return
    }
    lines.append("measures:")
    for number in 1...3 where oneIn(2) {
      lines.append(String(repeating: " ", count: step) + pick(["\(number):", "\"\(number)\":"]))
      if oneIn(2) { lines.append(String(repeating: " ", count: 2 * step) + "lead: 处") }
      if oneIn(2) { addHistory(at: 2 * step) }
    }
  }

  /// Comments and empty lines, which may stand anywhere between lines.
  private mutating func addNoise(at column: Int) {
    if oneIn(6) { lines.append("") }
    if oneIn(6) { lines.append(String(repeating: " ", count: pick([0, column, column + 2])) + "# 注：a: b") }
  }

  // MARK: Histories

  private mutating func addHistory(at column: Int) {
    let blank = String(repeating: " ", count: column)
    switch chance.next() % 9 {
    case 0: return
    case 1: lines.append(blank + pick(["history:", "history: []", "history: [ ]", "history: ~", "history: # 空"]))
    case 2, 3: lines.append(blank + "history: " + flowHistory(spread: oneIn(2)).replacing("\n", with: "\n" + blank))
    default:
      lines.append(blank + "history:" + (oneIn(6) ? " # 由早到晚" : ""))
      addEntries(at: column + pick([0, step, 2]))
    }
  }

  private mutating func addEntries(at dash: Int) {
    let gap = pick([1, 1, 1, 3])
    for number in 0..<pick([1, 2, 3]) {
      addNoise(at: dash)
      if oneIn(5) {
        lines.append(String(repeating: " ", count: dash) + "- " + flowEntry(number))
        continue
      }
      let keys = dash + 1 + gap
      var pairs = ["date: 202\(number)-08", "status: \(pick(["正在整改", "in-progress", "'长期坚持'"]))"]
      if oneIn(2) { pairs.append("note: " + note(at: keys)) }
      if oneIn(5) { pairs.append("wording:") }
      if oneIn(6) { pairs.append("internal:\n" + String(repeating: " ", count: keys + 2) + "- 证") }
      if oneIn(6) { pairs.append("publicEvidence: [a, {title: b}]") }
      pairs.shuffle(using: &chance)
      for (index, pair) in pairs.enumerated() {
        let start = index == 0 ? String(repeating: " ", count: dash) + "-" + String(repeating: " ", count: gap) : ""
        lines.append((start.isEmpty ? String(repeating: " ", count: keys) : start) + pair)
        if oneIn(8) { lines.append(String(repeating: " ", count: keys) + "# 注") }
      }
    }
  }

  /// A text in one of YAML's styles, whose lines are indented from the column on.
  private mutating func note(at column: Int) -> String {
    let deep = String(repeating: " ", count: column + 2)
    switch chance.next() % 12 {
    case 0: return "\"引 # 号\" # 注"
    case 1: return "'it''s'"
    case 2: return "平\n\(deep)接着\n\n\(deep)还有"
    case 3: return "\"引\n\n\(deep)号\""
    case 4: return "|\n\(deep)一\n\(deep)二\n\n"
    case 5: return "|-\n\(deep)一\n\(deep)# 不是注"
    case 6: return "|+\n\(deep)一\n\n\n"
    case 7: return ">\n\(deep)一\n\n\(deep)二\n"
    case 8: return ">+\n\(deep)一\n\n"
    case 9: return "|2\n\(deep)一\n"
    case 10: return "~"
    default: return word()
    }
  }

  private mutating func flowHistory(spread: Bool) -> String {
    let entries = (0..<pick([1, 2])).map { flowEntry($0) }
    guard spread else { return "[" + entries.joined(separator: ", ") + pick(["]", " ]", ",]", "] # 注"]) }
    let tails = pick([("", ",", ""), (" # 注", ", # 注", ""), (",", ",", "")])
    let inner = entries.enumerated().map { index, entry in
      "    " + entry + (index + 1 == entries.count ? tails.0 : tails.1) + "\n"
    }
    return "[\n" + inner.joined() + "  ]"
  }

  private mutating func flowEntry(_ number: Int) -> String {
    let note = oneIn(2) ? ", note: \(pick(["\"a, b\"", "说", "'x]'"]))" : ""
    let pad = oneIn(3) ? " " : ""
    return "{" + pad + "date: 202\(number)-08, status: 正在整改" + note + pad + "}"
  }

  // MARK: Chance

  private mutating func word() -> String { pick(["办公室", "第一组", "市委"]) }
  private mutating func oneIn(_ count: UInt64) -> Bool { chance.next() % count == 0 }
  private mutating func pick<Element>(_ from: [Element]) -> Element { from[Int(chance.next() % UInt64(from.count))] }
  mutating func measure() -> Int? { hasMeasures && oneIn(2) ? 1 + Int(chance.next() % 3) : nil }
}
