import Foundation
import TestSupport

/// Made-up text that is as varied as real text: characters follow each other as they do in the sample, or are drawn
/// anew; among them figures, Latin words and punctuation.
struct VariedText {
  var chance: SplitMix
  private let characters: [Character]
  private let followers: [Character: [Character]]

  init(seed: UInt64) throws {
    chance = SplitMix(seed: seed)
    let files = try FileManager.default.subpathsOfDirectory(atPath: Sample.content).filter { $0.hasSuffix(".md") }
    let text = try files.sorted().map { try String(contentsOfFile: "\(Sample.content)/\($0)", encoding: .utf8) }
      .joined()
    characters = text.filter { ("一"..."龥").contains($0) }
    followers = Dictionary(grouping: zip(characters, characters.dropFirst()), by: \.0).mapValues { $0.map(\.1) }
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &chance) }

  /// Text of about so many characters.
  mutating func text(_ count: ClosedRange<Int>) -> String {
    var text = ""
    let length = number(count)
    var last = Character("改")
    while text.count < length {
      switch number(1...40) {
      case 1 where !text.isEmpty: text += ["，", "、", "；", "“"][number(0...3)]
      case 2: text += "\(number(2...4000))"
      case 3: text += ["GB/T", "Wi-Fi", "PDF", "12309", "３０％", "e-mail"][number(0...5)]
      default:
        let next = number(1...4) > 1 ? followers[last]?.randomElement(using: &chance) : nil
        last = next ?? characters.randomElement(using: &chance) ?? "改"
        text.append(last)
      }
    }
    return text
  }

  /// A piece of a text, of 2 to 12 characters, which has a letter or a figure in it and begins and ends with no blank.
  mutating func piece(of text: String) -> String? {
    let characters = Array(text)
    let length = number(2...12)
    guard characters.count >= length else { return nil }
    let start = number(0...characters.count - length)
    let piece = String(characters[start..<start + length])
    return piece.contains { $0.isLetter || $0.isNumber } ? piece : nil
  }
}
