import Pages
import SafeHTML

// The files that the script of the search reads: `search-index.js`.

extension SearchNumbers {
  var json: JSON {
    ["end": .number(end), "blocks": .array(blocks.map(\.json))]
  }
}

extension SearchNumbers.Block {
  fileprivate var json: JSON {
    [.number(first), .string(folder), .string(kinds), .string(ages)]
  }
}

extension SearchTitles {
  var json: JSON {
    [
      organ.map { .string($0) } ?? nil,
      .array(entries.map { .array([.string(Words.label($0.title)), .string($0.path)]) }),
    ]
  }
}
