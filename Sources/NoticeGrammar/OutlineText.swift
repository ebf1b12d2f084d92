extension ReadNotice {
  /// What was read, a line each, indented: for people who look whether it was understood.
  public var outline: String {
    var lines = ["标题 " + title.map(source.text).joined()]
    for line in metadata { lines.append("元数据 " + source.text(line.label) + source.text(line.value)) }
    lines += facts
    for piece in narrative {
      switch piece {
      case .heading(let heading, let depth): lines.append(indent(depth - 1) + "标题\(depth) " + short(heading.text))
      case .block(let block): lines.append("  " + name(block) + short(block.stretch))
      case .items:
        if let itemsDepth { lines.append("（方面在第\(itemsDepth)层）") }
        for item in items { lines += self.lines(item) }
      case .contact: lines.append("联系方式")
      }
    }
    for channel in contact {
      lines.append(
        "  \(channel.kind.rawValue) \(source.text(channel.value))"
          + (channel.purpose.map { "（\(source.text($0))）" } ?? ""))
    }
    if issuer != nil || signed != nil {
      lines.append("落款 " + [issuer.map(source.text), signed?.date?.iso].compactMap { $0 }.joined(separator: " "))
    }
    if !frame.isEmpty { lines.append("网页边框 \(frame.count) 处") }
    return lines.joined(separator: "\n")
  }

  private var facts: [String] {
    var lines: [String] = []
    let words = [
      inspection.type, inspection.mode, inspection.round.map(source.text), inspection.team.map(source.text),
      (inspection.from?.date).map { "从\($0.iso)" }, (inspection.to?.date).map { "到\($0.iso)" },
      (inspection.feedback?.date).map { "反馈\($0.iso)" },
    ].compactMap { $0 }
    if !words.isEmpty { lines.append("巡察 " + words.joined(separator: " ")) }
    if !reported.isEmpty {
      lines.append("自述 " + reported.map { "\($0.subject.key) \($0.count)" }.joined(separator: "，"))
    }
    return lines
  }

  private func lines(_ item: ReadItem) -> [String] {
    switch item {
    case .area(let area):
      ["方面 " + short(area.heading.text)] + area.body.map { "  " + name($0) + short($0.stretch) }
        + area.findings.flatMap { lines($0, "问题", 1) }
    case .finding(let finding): lines(finding, "问题", 1)
    }
  }

  private func lines(_ finding: ReadFinding, _ name: String, _ depth: Int) -> [String] {
    let extras =
      (finding.status.map { ["状态 \($0.status?.rawValue ?? "")（\(source.text($0.wording))）"] } ?? [])
      + (finding.category?.category.map { ["类别 \($0.name)"] } ?? [])
      + (finding.lead.map { ["牵头 \(source.text($0.name))"] } ?? [])
    return [indent(depth) + "\(name) " + short(finding.heading.text)] + extras.map { indent(depth + 1) + $0 }
      + finding.opening.map { indent(depth + 1) + self.name($0) + short($0.stretch) }
      + finding.measures.map { measure in
        indent(depth + 1) + "措施 " + measure.blocks.map { short($0.stretch) }.joined(separator: " / ")
      }
      + finding.closing.map { indent(depth + 1) + "其后 " + short($0.stretch) }
      + finding.specifics.flatMap { lines($0, "具体问题", depth + 1) }
  }

  private func name(_ block: ReadBlock) -> String {
    if case .table(let rows, _) = block { "表格\(rows.count)行 " } else { "文 " }
  }

  private func indent(_ depth: Int) -> String { String(repeating: "  ", count: max(0, depth)) }

  private func short(_ stretch: Stretch) -> String {
    let text = source.text(stretch)
    return text.count > 24 ? text.prefix(16) + "……" + text.suffix(6) : text
  }
}
