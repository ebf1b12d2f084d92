import Disclosure

/// Finds what a notice says about itself in its first paragraphs: the inspection that it answers, and totals.
struct Facts {
  private let source: NoticeSource

  init(_ source: NoticeSource) { self.source = source }

  // MARK: The inspection

  /// - Parameters:
  ///   - paragraphs: the first paragraphs of the text.
  ///   - title: the title, which also says what kind of inspection it was.
  /// - Returns: what is said of it; what is not said stays nil.
  func inspection(in paragraphs: [Stretch], title: [Stretch]) -> ReadInspection {
    var found = ReadInspection()
    found.type = type(in: title + paragraphs)
    for paragraph in paragraphs {
      var year: Int?
      for sentence in sentences(of: paragraph) {
        let dates = DateReader.dates(in: source[sentence], year: year)
        year = dates.last?.year ?? year
        read(sentence, dates, into: &found)
      }
    }
    return found
  }

  private func type(in stretches: [Stretch]) -> String? {
    for stretch in stretches {
      let found = Inspection.types.compactMap { type in source[stretch].first(type).map { (type, $0.lowerBound) } }
      if let first = found.min(by: { $0.1 < $1.1 }) { return first.0 }
    }
    return nil
  }

  private func read(_ sentence: Stretch, _ dates: [DateFound], into found: inout ReadInspection) {
    let text = source[sentence]
    if !isNumbered(found.team), let team = team(in: text), found.team == nil || isNumbered(team) { found.team = team }
    if found.round == nil { found.round = round(in: text) }
    if found.mode == nil, let type = found.type {
      found.mode = Inspection.modes.first { mode in
        text.first(mode + type) != nil || (mode == "回头看" && text.first(type + "“回头看”") != nil)
      }
    }
    // 公示期：……至……  is a period too, but none of an inspection.
    if found.from == nil, dates.count >= 2, text.contains(anyOf: Inspection.types + ["进驻", "反馈"]),
      isRange(dates[0], dates[1], text),
      text.first("反馈").map({ $0.lowerBound > dates[1].stretch.upperBound }) ?? true
    {
      found.from = ReadDate(stretch: dates[0].stretch, date: dates[0].date)
      found.to = ReadDate(stretch: dates[1].stretch, date: dates[1].date)
    }
    if found.feedback == nil, let place = text.first("反馈"),
      let date = dates.last(where: { $0.stretch.upperBound <= place.lowerBound }),
      date.stretch != found.to?.stretch, date.stretch != found.from?.stretch
    {
      found.feedback = ReadDate(stretch: date.stretch, date: date.date)
    }
  }

  private func isRange(_ one: DateFound, _ other: DateFound, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let between = text[one.stretch.upperBound..<other.stretch.lowerBound].filter { $0 != " " }
    return between.count <= 2 && between.contains { "至到-—–~".unicodeScalars.contains($0) }
  }

  /// 市委第一巡察组. 根据省委巡视组统一部署 may come before 省委第三巡视组, which is the one.
  private func team(in text: ArraySlice<Unicode.Scalar>) -> Stretch? {
    var named: [Stretch] = []
    for word in ["巡察组", "巡视组", "督察组", "审计组"] {
      var rest = text
      while let place = rest.first(word) {
        if let start = teamStart(before: place.lowerBound, in: text) { named.append(start..<place.upperBound) }
        rest = text[place.upperBound...]
      }
      if !named.isEmpty { break }
    }
    return named.first(where: isNumbered) ?? named.first ?? numberedTeam(in: text)
  }

  private func teamStart(before end: Int, in text: ArraySlice<Unicode.Scalar>) -> Int? {
    // A clause that begins with it names it whole: 市教育局党组第三巡察组于……
    let clause = text[..<end].lastIndex { !$0.isHan || $0 == "日" || $0 == "月" }.map { $0 + 1 } ?? text.startIndex
    if end > clause, end - clause <= 14,
      !text[clause..<end].contains(anyOf: ["由", "经", "对", "向", "接受", "根据", "按照"])
    {
      return clause
    }
    var start = end
    let allowed = "省市区县州旗镇校院局委党中央第一二三四五六七八九十0123456789集团公司".unicodeScalars
    while start > text.startIndex, end - start < 16, allowed.contains(text[start - 1]) { start -= 1 }
    return start < end ? start : nil
  }

  private func isNumbered(_ team: Stretch?) -> Bool {
    team.map { source[$0].contains { Numerals.digit($0) != nil || $0 == "十" || ("0"..."9").contains($0) } } ?? false
  }

  /// 市委巡察四组: the number stands within the word.
  private func numberedTeam(in text: ArraySlice<Unicode.Scalar>) -> Stretch? {
    for word in Inspection.types {
      guard let place = text.first(word) else { continue }
      let rest = text[place.upperBound...]
      let number = rest.drop { $0 == "第" }
      guard let (_, count) = Numerals.chinese(number) ?? Numerals.arabic(number, limit: 2),
        number.dropFirst(count).first == "组"
      else { continue }
      let start = text[..<place.lowerBound].lastIndex { !$0.isHan || $0 == "日" || $0 == "月" }.map { $0 + 1 }
      let first = start ?? text.startIndex
      guard place.lowerBound - first <= 10 else { continue }
      return first..<number.startIndex + count + 1
    }
    return nil
  }

  /// 十三届市委第十轮
  private func round(in text: ArraySlice<Unicode.Scalar>) -> Stretch? {
    guard let place = text.first("轮"), place.lowerBound > text.startIndex else { return nil }
    var start = place.lowerBound
    let allowed = "省市区县州旗镇校院局委党中央第一二三四五六七八九十百0123456789届".unicodeScalars
    while start > text.startIndex, place.lowerBound - start < 16, allowed.contains(text[start - 1]) { start -= 1 }
    let round = text[start..<place.upperBound]
    return round.contains("第") && round.contains("届") ? start..<place.upperBound : nil
  }

  private func sentences(of stretch: Stretch) -> [Stretch] {
    source[stretch].split { $0 == "。" || $0 == ";" }.map { $0.startIndex..<$0.endIndex }
  }

  // MARK: Totals

  /// The totals in the paragraphs; of one subject the first.
  func figures(in paragraphs: [Stretch]) -> [ReadFigure] {
    var found: [ReadFigure] = []
    for sentence in paragraphs.flatMap(sentences) {
      let text = source[sentence]
      guard text.contains(anyOf: ["反馈", "指出", "梳理", "整改", "发现"]) else { continue }
      for figure in figures(in: text) where !found.contains(where: { $0.subject == figure.subject }) {
        found.append(figure)
      }
    }
    return found
  }

  private func figures(in text: ArraySlice<Unicode.Scalar>) -> [ReadFigure] {
    var found: [ReadFigure] = []
    var index = text.startIndex
    while index < text.endIndex {
      guard index == text.startIndex || !isNumeral(text[index - 1]), isNumeral(text[index]),
        let (value, count) = Numerals.arabic(text[index...], limit: 4) ?? Numerals.chinese(text[index...])
      else {
        index += 1
        continue
      }
      if let subject = subject(of: text[(index + count)...], before: text[..<index]) {
        found.append(ReadFigure(subject: subject, count: value, stretch: index..<index + count))
      }
      index += count
    }
    return found
  }

  private func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "十" || Numerals.digit(scalar).map { $0 > 0 && scalar != "O" } ?? false
  }

  private func subject(of behind: ArraySlice<Unicode.Scalar>, before: ArraySlice<Unicode.Scalar>) -> ReportedFigure
    .Subject?
  {
    guard let unit = behind.first, "个项条大类".unicodeScalars.contains(unit) else { return nil }
    var rest = behind.dropFirst()
    if unit == "大" || rest.first == "类" { rest = rest.drop { "个类方".unicodeScalars.contains($0) && $0 != "方" } }
    if rest.starts(with: "方面") { return .areas }
    if rest.starts(with: "具体问题") || rest.starts(with: "具体事项") { return .specificFindings }
    let isTotal =
      before.suffix(12).contains(anyOf: ["反馈", "指出", "共", "方面", "提出", "发现", "梳理", "的"])
      || before.suffix(3).contains("的")
    if let status = status(of: before) { return isOfFindings(rest) ? .status(status) : nil }
    if rest.starts(with: "问题") || rest.starts(with: "突出问题") || rest.starts(with: "方面问题") {
      return isTotal ? .findings : nil
    }
    if rest.starts(with: "整改措施") { return .measures }
    return nil
  }

  /// Whether a number with a status counts findings: 已完成整改19个，已完成19个问题, and not 完成12个党支部换届.
  private func isOfFindings(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = rest.first, first.isHan else { return true }
    return ["问题", "具体问题", "事项", "具体事项", "任务", "整改"].contains { rest.starts(with: $0) }
  }

  /// 已完成整改19个
  private func status(of before: ArraySlice<Unicode.Scalar>) -> Status? {
    // 已完成整改问题7个
    let named = ["问题", "事项", "任务"].contains { before.ends(with: $0) } ? before.dropLast(2) : before
    let clause = named.suffix(12)
    let start = clause.lastIndex { ",;:、(其中问题个项".unicodeScalars.contains($0) }.map { $0 + 1 } ?? clause.startIndex
    return StatusWords.read(clause[start...]).flatMap(\.status)
  }
}
