import OfficeFiles

/// Reads the title among a document's properties (`docProps/core.xml`).
final class WordTitleReader: XMLReader {
  private(set) var title: [UInt8] = []
  let wantsNoMore = false
  private var isInTitle = false

  func start(_ element: String, _ attributes: XMLAttributes) { isInTitle = element == "dc:title" }
  func end(_ element: String) { isInTitle = false }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) { if isInTitle { title += bytes } }
}

/// Reads of a document's settings whether even pages have headers of their own.
final class WordSettingsReader: XMLReader {
  private(set) var hasEvenPages = false
  let wantsNoMore = false

  func start(_ element: String, _ attributes: XMLAttributes) {
    if element == "w:evenAndOddHeaders" { hasEvenPages = WordToggle.isOn(attributes["w:val"]) }
  }

  func end(_ element: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
