/// A piece of front matter as it was written: nothing is resolved to numbers, dates or booleans here, because what a
/// value may be is told by the table of keys.
struct YAMLNode: Sendable {
  /// What was written.
  enum Value: Sendable {
    /// One value, and whether it stood in quotation marks (or in a block) and so cannot be empty by accident.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([Entry])
  }

  /// A key with its value, in the order of the file.
  struct Entry: Sendable {
    let key: String
    let mark: YAMLMark
    let value: YAMLNode
  }

  /// How it was written, as far as an edit has to know: where its like can follow.
  enum Style: Sendable {
    /// A text without quotation marks, or nothing at all.
    case plain
    case quoted
    /// A text of its own lines, after `|` or `>`.
    case ownLines
    /// A list or a mapping in brackets.
    case brackets
    /// A list or a mapping by indentation.
    case indented
  }

  let value: Value
  let mark: YAMLMark
  /// How it was written.
  let style: Style
  /// Where it ends, counted as `YAMLMark.index`. Only the brackets' end is known of lists and mappings: libyaml lets
  /// those by indentation end where something else begins.
  let end: Int
  /// How many line ends of the file libyaml has turned into spaces in this text, at most; none in a literal block.
  var foldedBreaks = 0

  /// Whether nothing was written after the key: `lead:` or `lead: ~`.
  var isEmpty: Bool {
    guard case .scalar(let text, isPlain: true) = value else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }
}

/// Where something stands in a piece of YAML: libyaml counts lines, and columns in Unicode scalars, from 0.
struct YAMLMark: Sendable, Equatable {
  let line: Int
  let column: Int
  /// How many scalars it takes on its first line, for the caret.
  let length: Int
  /// How many scalars stand before it, from 0.
  var index = 0
}

/// What is wrong with a piece of YAML as such.
struct YAMLFault: Error {
  enum Kind {
    case syntax(problem: String)
    /// A character that YAML cannot hold, and the byte at which it stands.
    case character(UInt32, offset: Int)
    case anchor
    case tag
    case directive
    case tooDeep
    case secondDocument
    case listAsKey
    case empty
  }
  let kind: Kind
  let mark: YAMLMark
}
