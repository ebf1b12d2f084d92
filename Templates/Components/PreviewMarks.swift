import Pages
import SafeHTML

/// What a preview says behind a name; nothing in what is published.
func previewMarks(_ marks: [PreviewMark]) -> HTML {
  if marks.isEmpty { return .empty }
  return "\(each: marks, { " <strong class=\"preview-mark\">\(Words.name($0))</strong>" })"
}

extension PreviewNote {
  /// The band across the top of a page of a preview.
  var html: HTML {
    let sentences = own.map(Words.pageIs) + beneath.filter { !own.contains($0) }.map(Words.pageHolds)
    return """
      <p class="preview" role="note"><strong>\(Words.preview)</strong>\(sentences.joined(separator: Words.semicolon))</p>

      """
  }
}

extension AreaName {
  /// The name as a heading says it.
  var html: HTML { "\(Words.area(self))\(previewMarks(marks))" }
}
