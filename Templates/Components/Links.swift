import Pages
import SafeHTML

extension LinkShown {
  /// A link, which says so where it leads to its own page.
  var html: HTML {
    isCurrent
      ? "<a \(href: address) aria-current=\"page\">\(Words.label(label))</a>\(previewMarks(marks))"
      : "<a \(href: address)>\(Words.label(label))</a>\(previewMarks(marks))"
  }
}

extension TitleLink {
  /// A link.
  var html: HTML { "<a \(href: address)>\(title)</a>\(previewMarks(marks))" }
}

extension EvidenceShown {
  /// A link, or words alone where there is nowhere to go.
  var html: HTML {
    if let address { "<a \(href: address)>\(title)</a>" } else { HTML(text: title) }
  }
}
