import Disclosure

/// A word that names a way to reach somebody, and what its value must look like.
struct ChannelWord {
  let kind: ContactChannel.Kind
  let place: Range<Int>

  /// THE words, longer ones first.
  private static let words: [(String, ContactChannel.Kind)] = [
    ("邮政编码", .postcode), ("邮编", .postcode), ("电子邮箱", .email), ("电子邮件", .email), ("电子信箱", .email),
    ("邮箱地址", .email), ("邮箱", .email), ("E-mail", .email), ("Email", .email), ("email", .email),
    ("邮政地址", .postalAddress),
    ("通讯地址", .postalAddress), ("通信地址", .postalAddress), ("邮寄地址", .postalAddress), ("邮政信箱", .postalAddress),
    ("联系地址", .postalAddress), ("来信地址", .postalAddress), ("来信请寄", .postalAddress), ("信件请寄", .postalAddress),
    ("请寄至", .postalAddress), ("地址", .postalAddress), ("服务热线", .telephone),
    ("热线", .telephone),
    ("电话号码", .telephone), ("电话", .telephone), ("拨打", .telephone), ("联系方式", .telephone), ("受理时间", .hours),
    ("接听时间", .hours),
    ("联系时间", .hours), ("接访时间", .hours),
    ("办公时间", .hours), ("工作时间", .hours),
  ]

  /// The first word in the text behind which a value of its kind stands; the longest there.
  static func first(in text: ArraySlice<Unicode.Scalar>) -> ChannelWord? {
    var best: ChannelWord?
    for (word, kind) in words {
      guard let place = text.first(word) else { continue }
      let found = ChannelWord(kind: kind, place: place)
      guard found.value(in: text) != nil else { continue }
      if best.map({ place.lowerBound < $0.place.lowerBound }) ?? true { best = found }
    }
    return best
  }

  /// The value behind the word; nil where what stands there is none of its kind.
  func value(in text: ArraySlice<Unicode.Scalar>) -> Stretch? {
    var rest = text[place.upperBound...]
    if rest.first == "(", let close = rest.prefix(16).firstIndex(of: ")"),
      kind != .telephone || !rest.dropFirst().prefix(1).allSatisfy({ ("0"..."9").contains($0) })
    {
      rest = rest[(close + 1)...]
    }
    rest = rest.drop { " :为是|".unicodeScalars.contains($0) }
    var value = rest.prefix { isPart($0) }.trimmed
    // （工作日……） behind a number is none of it.
    while let last = value.last, "(、/或-—–".unicodeScalars.contains(last) || last == ")" && !value.contains("(") {
      value = value.dropLast().trimmed
    }
    // 0871-6512XXXX: of a number that is not told whole, no part is one.
    if kind == .telephone, let next = text[value.endIndex...].first,
      next.isASCIIWord || "*×".unicodeScalars.contains(next)
    {
      return nil
    }
    return isValue(value) ? value.startIndex..<value.endIndex : nil
  }

  private func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch kind {
    case .hotline, .telephone: ("0"..."9").contains(scalar) || "-—–－ ()转分机、/或+".unicodeScalars.contains(scalar)
    case .postcode: ("0"..."9").contains(scalar)
    case .email: scalar.isASCIIWord || "@._-+、/".unicodeScalars.contains(scalar)
    case .postalAddress, .hours: !";。,".unicodeScalars.contains(scalar)
    }
  }

  private func isValue(_ value: ArraySlice<Unicode.Scalar>) -> Bool {
    switch kind {
    case .hotline, .telephone: value.count { ("0"..."9").contains($0) } >= 3
    case .postcode: value.count == 6
    case .email: value.contains("@")
    case .postalAddress:
      value.count >= 4 && value.contains { "省市区县镇路街号室楼信箱村道".unicodeScalars.contains($0) }
    case .hours: value.contains { ("0"..."9").contains($0) || $0 == "周" }
    }
  }
}
