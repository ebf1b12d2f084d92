/// The numbers of the items of a list (HTML 4.4.5, 4.4.8).
struct ListNumbers {
  /// 0 for the outermost list.
  let depth: Int
  private let style: String
  private var next: Int
  private let step: Int

  /// A list with the `list-style-type` that holds for it, nil for the usual one, and how many items it has, for lists that
  /// count down.
  init(_ list: PageNode, isOrdered: Bool, style: String?, depth: Int, items: Int) {
    self.depth = depth
    self.style = style ?? CSSCounter.style(type: list["type"]) ?? (isOrdered ? "decimal" : "disc")
    step = isOrdered && list["reversed"] != nil ? -1 : 1
    next = (isOrdered ? list["start"].flatMap(Self.integer) : nil) ?? (step < 0 ? items : 1)
  }

  /// What a browser puts before the next item; nil where that is no number.
  mutating func label(for item: PageNode, style own: String?) -> String? {
    let number = item["value"].flatMap(Self.integer) ?? next
    next = number &+ step
    return CSSCounter.label(number, own ?? CSSCounter.style(type: item["type"]) ?? style)
  }

  /// A number as browsers read one (HTML 2.3.4.1): what follows it does not matter.
  private static func integer(_ text: String) -> Int? {
    let rest = text.drop { $0.isWhitespace }
    let sign = rest.first == "-" || rest.first == "+" ? 1 : 0
    let digits = rest.dropFirst(sign).prefix { ("0"..."9").contains($0) }
    guard let number = Int(digits), number < 1 << 31 else { return nil }
    return rest.first == "-" ? -number : number
  }
}
