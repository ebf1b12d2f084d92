/// The lines of a notice as its own numbers order them, before anybody asks what they are about.
struct Outline {
  /// A numbered or named line with all that lies beneath it.
  struct Node {
    let mark: NumberMark
    /// The number as it stands in the text; empty where it does not.
    let markStretch: Stretch
    /// All that stands behind the number in its line.
    let text: Stretch
    /// The part of it that names what follows.
    let heading: Stretch
    /// What follows the heading in its line.
    let rest: Stretch
    let isBold: Bool
    var content: [Content] = []
  }

  /// What lies beneath a line.
  enum Content {
    case block(ReadBlock)
    case node(Int)
  }

  var nodes: [Node] = []
  /// What stands at the top.
  var content: [Content] = []

  /// The nodes among the content.
  static func children(of content: [Content]) -> [Int] {
    content.compactMap { if case .node(let index) = $0 { index } else { nil } }
  }
}
