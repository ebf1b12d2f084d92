import SafeHTML

/// THE form of a heading within a body.
enum HeadingMarkup {
  /// A heading without an id, as the examples of CommonMark have it.
  static func start(level: Int) -> HTML {
    switch level {
    case 1: "<h1>"
    case 2: "<h2>"
    case 3: "<h3>"
    case 4: "<h4>"
    case 5: "<h5>"
    default: "<h6>"
    }
  }

  /// Its end.
  static func end(level: Int) -> HTML {
    switch level {
    case 1: "</h1>"
    case 2: "</h2>"
    case 3: "</h3>"
    case 4: "</h4>"
    case 5: "</h5>"
    default: "</h6>"
    }
  }

  /// The page's title is its level 1, so that a body begins with 2.
  static func html(level: Int, id: String, content: HTML) -> HTML {
    switch level {
    case ...2: "<h2 \(attribute: "id", id)>\(content)</h2>"
    case 3: "<h3 \(attribute: "id", id)>\(content)</h3>"
    case 4: "<h4 \(attribute: "id", id)>\(content)</h4>"
    case 5: "<h5 \(attribute: "id", id)>\(content)</h5>"
    default: "<h6 \(attribute: "id", id)>\(content)</h6>"
    }
  }
}
