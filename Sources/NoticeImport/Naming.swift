import Addresses

/// Names for folders and files, made of what headings say. They become addresses, and addresses stay.
struct Naming {
  private var taken: Set<String>

  /// - Parameter taken: names that stand there already or mean something else.
  init(taken: Set<String> = ["ledger", "index"]) { self.taken = taken }

  /// The longest name, in characters.
  private static let longest = 18

  /// A name for a heading, unlike those before it.
  mutating func name(for heading: String, else fallback: String) -> String {
    unique(Slug(Self.stem(of: heading))?.text ?? fallback)
  }

  /// The name, with a number behind it where it is taken.
  mutating func unique(_ stem: String) -> String {
    var name = stem
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(stem)-\(number)"
      number += 1
    }
    return name
  }

  /// Its place among its siblings, then its name: `2-前海特色法律监督工作机制`.
  mutating func name(for heading: String, number: Int, else fallback: String) -> String {
    "\(number)-\(name(for: heading, else: fallback))"
  }

  /// The first clause without the words that every heading has around it.
  private static func stem(of heading: String) -> String {
    var rest = Array(heading.unicodeScalars)[...]
    for opening in ["针对", "关于", "对于", "反馈问题", "在"] where rest.starts(with: opening.unicodeScalars) {
      rest = rest.dropFirst(opening.unicodeScalars.count)
    }
    rest = rest.drop { !isNamed($0) }
    var name: [Unicode.Scalar] = []
    for scalar in rest.prefix(60) {
      if isNamed(scalar) {
        name.append(scalar)
      } else if name.count >= 6, "，。；：,.;:".unicodeScalars.contains(scalar) {
        break
      }
    }
    func drop(_ ending: String) {
      let count = ending.unicodeScalars.count
      if name.count > count + 3, name.suffix(count).elementsEqual(ending.unicodeScalars) { name.removeLast(count) }
    }
    for ending in ["的整改", "问题", "方面", "的"] { drop(ending) }
    name = Array(name.prefix(longest))
    drop("的")
    return String(String.UnicodeScalarView(name))
  }

  private static func isNamed(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "." && scalar != "-" && scalar != "_" && Slug(String(scalar)) != nil
  }
}
