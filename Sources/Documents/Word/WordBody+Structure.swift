import OfficeFiles

extension WordBody {
  func startStructure(_ element: String, _ attributes: XMLAttributes) {
    switch element {
    case "w:p": beginParagraph()
    case "w:r", "m:r": run = WordRun()
    case "w:tbl": stories[stories.count - 1].tables.append(WordTable(number: paragraphCount + 1))
    case "w:tr": table { $0.beginRow() }
    case "w:tc": table { $0.beginCell() }
    case "w:txbxContent": stories.append(WordStory())
    case "w:footnote", "w:endnote": beginNote(attributes)
    case "w:hyperlink":
      links.append(attributes.relationship.flatMap(relationships.address) ?? attributes["w:anchor"].map { "#" + $0 })
    case "v:textpath": addPicturedText(attributes["string"])
    default: startText(element, attributes)
    }
  }

  func endStructure(_ element: String) {
    switch element {
    case "w:p": endParagraph()
    case "w:tbl": endTable()
    case "w:tr": table { $0.endRow() }
    case "w:tc": table { $0.endCell() }
    case "w:txbxContent": endBox()
    case "w:footnote", "w:endnote": endNote()
    case "w:hyperlink": _ = links.popLast()
    default: endText(element)
    }
  }

  private func beginParagraph() {
    paragraphCount += 1
    paragraphs.append(WordParagraph(number: paragraphCount))
  }

  private func endParagraph() {
    guard var paragraph = paragraphs.popLast() else { return }
    let story = stories.count - 1
    if paragraph.isJoined {
      stories[story].pending += paragraph.runs.take()
    } else {
      var block = paragraph.block(styles, &counter)
      block.runs = stories[story].pending + block.runs
      stories[story].pending = []
      stories[story].add(block)
    }
    for block in paragraph.floating { stories[story].add(block) }
    if stories[story].blocks.count > Limits.blocks {
      refusal = .tooLarge(.init("文档的文字", "the text of the document is"))
    }
  }

  private func endTable() {
    let story = stories.count - 1
    flushPending()
    guard let table = stories[story].tables.popLast() else { return }
    for block in table.blocks() { stories[story].add(block) }
  }

  private func endBox() {
    flushPending()
    guard stories.count > 1, let box = stories.popLast() else { return }
    if let last = paragraphs.indices.last {
      paragraphs[last].floating += box.blocks
    } else {
      for block in box.blocks { stories[stories.count - 1].add(block) }
    }
  }

  /// Text in front of an end that was deleted, where nothing follows.
  func flushPending() {
    let story = stories.count - 1
    guard !stories[story].pending.isEmpty else { return }
    let runs = stories[story].pending
    stories[story].pending = []
    stories[story].add(SourceBlock(line: max(1, paragraphCount), runs: runs))
  }

  private func beginNote(_ attributes: XMLAttributes) {
    // The lines that part notes from the text are notes as well, of a type.
    if let type = attributes["w:type"], type != "normal" { return skip() }
    stories.append(WordStory(note: attributes["w:id"] ?? ""))
  }

  private func endNote() {
    flushPending()
    guard stories.count > 1, let story = stories.popLast(), let id = story.note else { return }
    notes[id] = story.blocks
  }

  /// The words of a picture of words, as offices have for the red heads of their documents.
  private func addPicturedText(_ text: String?) {
    guard let text, let last = paragraphs.indices.last else { return }
    grow(by: text.utf8.count)
    paragraphs[last].floating.append(SourceBlock(line: paragraphs[last].number, runs: [SourceRun(text)]))
  }
}
