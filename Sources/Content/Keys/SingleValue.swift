import Addresses
import Diagnostics
import Disclosure

/// Reads values that are written as one text.
enum SingleValue {
  /// Why a text is no value of its kind.
  struct Refusal: Error {
    let mistake: Mistake
  }

  static func read(_ text: String, as key: Key) -> Result<Fields.Value, Refusal> {
    switch key.kind {
    case .date, .day: date(text, key: key)
    case .status:
      if let status = Status(spelling: text) {
        .success(.status(status))
      } else {
        refuse(.unknownStatus(text, suggestion: Spelling.suggestion(for: text, among: Status.spellings)))
      }
    case .flag: flag(text, key: key)
    case .choice(let known):
      known.contains(text) ? .success(.text(text)) : refuse(.unknownChoice(text, of: key.name, among: known))
    case .webAddress:
      if let address = WebAddress(text), address.kind == .external {
        address.isOfOwnMachine ? refuse(.ownMachine(text)) : .success(.webAddress(address))
      } else {
        refuse(.badAddress(text))
      }
    case .baseAddress: BaseAddress(text).map { .success(.baseAddress($0)) } ?? refuse(.badBaseAddress(text))
    case .colour: Colour(text).map { .success(.colour($0)) } ?? refuse(.badColour(text, of: key.name))
    case .languageTag: isLanguageTag(text) ? .success(.text(text)) : refuse(.badLanguageTag(text))
    case .count:
      if text.utf8.count <= 9, text.utf8.allSatisfy({ (48...57).contains($0) }), let count = Int(text) {
        .success(.count(count))
      } else {
        refuse(.badCount(text, of: key.name))
      }
    default: .success(.text(text))
    }
  }

  private static func refuse(_ mistake: Mistake) -> Result<Fields.Value, Refusal> {
    .failure(Refusal(mistake: mistake))
  }

  private static func date(_ text: String, key: Key) -> Result<Fields.Value, Refusal> {
    guard let date = DisclosureDate(text) else {
      return refuse(isDateShaped(text) ? .impossibleDate(text) : .badDate(text, suggestion: likelyDate(text)))
    }
    if case .day = key.kind, date.day == nil { return refuse(.monthInsteadOfDay(key.name)) }
    return .success(.date(date))
  }

  /// The date that `2021/8/27`, `2021年8月27日` or `２０２１-８-２７` mean: a year, a month and perhaps a day, whatever stands
  /// between.
  private static func likelyDate(_ text: String) -> DisclosureDate? {
    let digits = text.unicodeScalars.map { (0xFF10...0xFF19).contains($0.value) ? $0.value - 0xFF10 + 48 : $0.value }
    let numbers = digits.split { !(48...57).contains($0) }.map { $0.map { UInt8($0) } }
    guard (2...3).contains(numbers.count), numbers[0].count == 4, numbers.dropFirst().allSatisfy({ $0.count <= 2 })
    else { return nil }
    let parts = numbers.map {
      String(repeating: "0", count: $0.count == 1 ? 1 : 0) + String(decoding: $0, as: UTF8.self)
    }
    return DisclosureDate(parts.joined(separator: "-"))
  }

  private static func flag(_ text: String, key: Key) -> Result<Fields.Value, Refusal> {
    switch text {
    case "true", "True", "TRUE", "是": .success(.flag(true))
    case "false", "False", "FALSE", "否": .success(.flag(false))
    default: refuse(.badFlag(text, of: key.name))
    }
  }

  /// Whether the digits and hyphens stand where they should, so that only the calendar is against it.
  private static func isDateShaped(_ text: String) -> Bool {
    let shape = text.utf8.map { (48...57).contains($0) ? UInt8(ascii: "0") : $0 }
    return shape.elementsEqual("0000-00-00".utf8) || shape.elementsEqual("0000-00".utf8)
  }

  /// The form of a language tag (RFC 5646, 2.1): subtags of at most eight letters or digits, the first of letters.
  private static func isLanguageTag(_ text: String) -> Bool {
    let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isLetter: (UInt8) -> Bool = { (65...90).contains($0) || (97...122).contains($0) }
    guard let first = subtags.first, (2...3).contains(first.count), first.allSatisfy(isLetter) else { return false }
    return subtags.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || (48...57).contains($0) } }
  }
}
