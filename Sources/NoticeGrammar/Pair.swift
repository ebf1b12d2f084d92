/// A name and a value with a colon between them, as below a title: 来源：廉洁深圳.
struct Pair {
  let label: Stretch
  let value: Stretch
  /// What it says; nil for what says nothing about the notice that is kept.
  let meaning: Metadatum.Meaning?
  /// Whether it belongs to the page and not to the notice: 浏览次数, 字体.
  let isFrame: Bool
  /// Whether its name is one that stands below titles, with a value or without.
  let isKnown: Bool
  /// Whether the value is as short as such values are.
  var isShort: Bool { value.count <= 24 }

  init?(_ text: ArraySlice<Unicode.Scalar>) {
    let text = text.trimmed
    var inside = text
    if let first = text.first, "[【(".unicodeScalars.contains(first) { inside = text.dropFirst() }
    guard let colon = inside.prefix(12).firstIndex(of: ":"), colon > inside.startIndex else { return nil }
    let name = inside[..<colon].filter { $0 != " " }[...]
    guard (2...8).contains(name.count), name.allSatisfy({ $0.isHan || $0.isASCIIWord }) else { return nil }
    label = text.startIndex..<colon + 1
    let value = text[(colon + 1)...].trimmed
    self.value = value.startIndex..<value.endIndex
    isKnown = name.contains(anyOf: [
      "日期", "时间", "来源", "作者", "编辑", "索引", "文号", "名称", "机构", "方式", "浏览", "点击", "分享", "字体", "关键词", "主题", "发布",
    ])
    isFrame = name.contains(anyOf: ["浏览", "点击", "阅读", "访问", "字体", "字号", "分享", "打印", "大小", "视力", "朗读"])
    if name.contains(anyOf: ["日期", "时间", "发布于"]), DateReader.dates(in: text[(colon + 1)...]).first != nil {
      meaning = .published
    } else if name.contains(anyOf: ["来源", "稿源", "供稿"]) {
      meaning = .source
    } else {
      meaning = nil
    }
  }

  /// The pieces of a line that hold a pair each, or what stands between pairs.
  static func parts(of line: ArraySlice<Unicode.Scalar>) -> [Stretch] {
    var parts: [Stretch] = []
    for piece in line.split(whereSeparator: {
      $0 == " " || $0 == "|" || $0 == "[" || $0 == "]" || $0 == "【" || $0 == "】"
    }) {
      if let last = parts.last,
        line[last].last == ":" && !piece.contains(":")
          || DateReader.wholeDate(line[last].drop { $0 != ":" }.dropFirst()) != nil && isTime(piece)
      {
        parts[parts.count - 1] = last.lowerBound..<piece.endIndex
      } else {
        parts.append(piece.startIndex..<piece.endIndex)
      }
    }
    return parts.flatMap { split(line[$0]) }
  }

  /// A piece in which pairs stand side by side without a blank, as `<span>` beside `<span>` gives them: 15:20来源：水利厅点击数：3.
  private static func split(_ piece: ArraySlice<Unicode.Scalar>) -> [Stretch] {
    guard let colon = piece.firstIndex(of: ":") else { return [piece.startIndex..<piece.endIndex] }
    var starts = [piece.startIndex]
    var index = colon + 1
    while index < piece.endIndex {
      let rest = piece[index...]
      if let label = labels.first(where: { rest.starts(with: $0) }),
        rest.dropFirst(label.unicodeScalars.count).first == ":"
      {
        starts.append(index)
        index += label.unicodeScalars.count
      }
      index += 1
    }
    return zip(starts, starts.dropFirst() + [piece.endIndex]).map { $0..<$1 }.filter { !piece[$0].trimmed.isEmpty }
  }

  /// THE names that pages put below titles, the longer before those that end them.
  private static let labels = [
    "发布时间", "发布日期", "发布机构", "发布单位", "更新时间", "信息来源", "稿件来源", "文章来源", "来源", "作者", "责任编辑", "浏览次数", "浏览量",
    "阅读次数", "阅读量", "点击次数", "点击数", "点击量", "访问次数", "访问量", "字体大小", "字体", "字号", "索引号", "关键词", "分享到",
  ]

  private static func isTime(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    piece.allSatisfy { ("0"..."9").contains($0) || $0 == ":" }
  }
}
