import OfficeFiles

/// What holds properties of something.
enum WordProperties: String {
  case paragraph = "w:pPr"
  case run = "w:rPr"
  case row = "w:trPr"
  case cell = "w:tcPr"
  case section = "w:sectPr"
}

extension WordBody {
  func startProperty(_ element: String, _ attributes: XMLAttributes) {
    // What something was before it was changed holds properties as well.
    if element.hasSuffix("Change") { return skip() }
    if let inner = WordProperties(rawValue: element) {
      properties.append(inner)
      if inner == .section, sections.last.map({ !$0.references.isEmpty }) ?? true { sections.append(WordSection()) }
      return
    }
    let value = attributes["w:val"]
    switch properties.last {
    case .paragraph?: setParagraph(element, value)
    case .run?: if properties.contains(.paragraph) { setMark(element) } else { setRun(element, value) }
    case .row?: setRow(element, value)
    case .cell?: if element == "w:gridSpan" { table { $0.setSpan(value.flatMap { Int($0) } ?? 1) } }
    case .section?: setSection(element, attributes)
    case nil: break
    }
  }

  private func setParagraph(_ element: String, _ value: String?) {
    guard let last = paragraphs.indices.last else { return }
    switch element {
    case "w:pStyle": paragraphs[last].style = value
    case "w:numId": paragraphs[last].list.list = value
    case "w:ilvl": paragraphs[last].list.level = value.flatMap { Int($0) }
    case "w:outlineLvl": paragraphs[last].outline = value.flatMap { Int($0) }
    case "w:jc": paragraphs[last].alignment = WordAlignment.of(value)
    default: break
    }
  }

  /// What is said of the end of a paragraph.
  private func setMark(_ element: String) {
    guard element == "w:del" || element == "w:moveFrom", let last = paragraphs.indices.last else { return }
    paragraphs[last].isJoined = true
  }

  private func setRun(_ element: String, _ value: String?) {
    switch element {
    case "w:rStyle": run.style = value
    case "w:b": run.isBold = WordToggle.isOn(value)
    case "w:vanish": run.isHidden = WordToggle.isOn(value)
    default: break
    }
  }

  private func setRow(_ element: String, _ value: String?) {
    switch element {
    case "w:gridBefore": table { $0.leaveOut(value.flatMap { Int($0) } ?? 0) }
    case "w:del": table { $0.deleteRow() }
    default: break
    }
  }

  private func setSection(_ element: String, _ attributes: XMLAttributes) {
    let last = sections.count - 1
    switch element {
    case "w:headerReference", "w:footerReference":
      guard let id = attributes.relationship else { return }
      sections[last].references.append((id, attributes["w:type"] ?? "default"))
    case "w:titlePg": sections[last].hasTitlePage = WordToggle.isOn(attributes["w:val"])
    default: break
    }
  }

  /// Changes the table that is open.
  func table(_ change: (inout WordTable) -> Void) {
    let story = stories.count - 1
    guard let last = stories[story].tables.indices.last else { return }
    change(&stories[story].tables[last])
  }
}
