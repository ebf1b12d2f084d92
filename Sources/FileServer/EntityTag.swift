import Files

/// The tag of a representation, made from its bytes: equal tags, equal bytes (RFC 9110, 8.8.3).
struct EntityTag: Equatable {
  /// With its quotation marks.
  let text: String

  init(_ digest: Digest) { text = "\"\(digest.hex)\"" }

  /// Whether `If-None-Match` names it, or anything at all: the weak comparison (RFC 9110, 13.1.2).
  func isNamed(byNoneOf headers: Headers) -> Bool {
    isNamed(in: headers.values("if-none-match"), isWeak: true)
  }

  /// Whether `If-Match` lets the request through: the strong comparison (RFC 9110, 13.1.1).
  func satisfies(ifMatchOf headers: Headers) -> Bool {
    let values = headers.values("if-match")
    return values.isEmpty || isNamed(in: values, isWeak: false)
  }

  /// Whether a range is still one of the same bytes: `If-Range` must name this tag, strongly. We give no dates, so a date
  /// is never ours (RFC 9110, 13.1.5).
  func satisfies(ifRangeOf headers: Headers) -> Bool {
    let values = headers.values("if-range")
    return values.isEmpty || values.count == 1 && values[0][...].trimmed == text
  }

  private func isNamed(in values: [String], isWeak: Bool) -> Bool {
    values.contains { value in
      value[...].trimmed == "*"
        || Self.tags(in: value).contains { $0.tag == text[...] && (isWeak || !$0.isWeak) }
    }
  }

  /// The tags of a list. A comma may stand within the quotation marks, so splitting at commas would not do.
  private static func tags(in list: String) -> [(tag: Substring, isWeak: Bool)] {
    var tags: [(tag: Substring, isWeak: Bool)] = []
    var rest = list[...]
    while let open = rest.firstIndex(of: "\"") {
      guard let close = rest[rest.index(after: open)...].firstIndex(of: "\"") else { break }
      tags.append((rest[open...close], rest[..<open].hasSuffix("W/")))
      rest = rest[rest.index(after: close)...]
    }
    return tags
  }
}
