import OfficeFiles

extension WordBody {
  func startText(_ element: String, _ attributes: XMLAttributes) {
    switch element {
    case "w:t", "m:t": reading = .text
    case "w:instrText": reading = .instruction
    case "w:rt": annotation = ([], true)
    case "w:tab", "w:ptab": add("\t")
    case "w:br", "w:cr": add("\n")
    case "w:noBreakHyphen": add("-")
    case "w:sym":
      let code = attributes["w:char"].flatMap { UInt32($0, radix: 16) }
      add(code.flatMap { WordSymbol.text($0, font: attributes["w:font"] ?? "") } ?? "")
    case "w:footnoteReference": addMark(.footnote, attributes["w:id"])
    case "w:endnoteReference": addMark(.endnote, attributes["w:id"])
    case "w:fldSimple":
      fields.begin()
      fields.add(instruction: attributes["w:instr"] ?? "")
      fields.separate()
    case "w:fldChar": takeFieldCharacter(attributes["w:fldCharType"])
    default: break
    }
  }

  func endText(_ element: String) {
    switch element {
    case "w:t", "m:t", "w:instrText": reading = nil
    case "w:fldSimple": _ = fields.end()
    case "w:rt": annotation?.isOpen = false
    case "w:ruby":
      let text = annotation?.text ?? []
      annotation = nil
      add(text)
    default: break
    }
  }

  private func takeFieldCharacter(_ type: String?) {
    switch type {
    case "begin"?: fields.begin()
    case "separate"?: fields.separate()
    case "end"?: if let text = fields.end() { add(text) }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch reading {
    case .text?: add(bytes)
    case .instruction?: fields.add(instruction: String(decoding: bytes, as: UTF8.self))
    case nil: break
    }
  }

  private func add(_ text: String) { add(text.utf8) }

  private func add(_ bytes: some Collection<UInt8>) {
    guard let last = paragraphs.indices.last, !bytes.isEmpty, !fields.isInstruction, !fields.isDropped else { return }
    if annotation?.isOpen ?? false {
      annotation?.text += bytes
      return
    }
    let style = paragraphs[last].style ?? styles.usual
    if run.isHidden ?? styles.value(run.style, \.isHidden) ?? styles.value(style, \.isHidden) ?? false {
      sightings.hidden += bytes.count { $0 & 0xC0 != 0x80 }
      return
    }
    grow(by: bytes.count)
    let isBold = styles.isBold(run.isBold, paragraph: style, character: run.style)
    paragraphs[last].runs.append(bytes, RunLook(isBold: isBold, link: links.last ?? fields.link))
  }

  private func addMark(_ kind: WordNoteMarks.Kind, _ id: String?) {
    guard let id, let last = paragraphs.indices.last, !fields.isInstruction, !fields.isDropped else { return }
    paragraphs[last].runs.appendMark(note: marks.add(kind, id, paragraph: paragraphs[last].number))
  }
}
