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
      ["方面 " + area.title.map(short).joined(separator: "／")] + area.body.map { "  " + name($0) + short($0.stretch) }
        + area.findings.flatMap { lines($0, "问题", 1) }
    case .finding(let finding): lines(finding, "问题", 1)
    }
  }

  private func lines(_ finding: ReadFinding, _ name: String, _ depth: Int) -> [String] {
    let pad = indent(depth + 1)
    var lines = [indent(depth) + "\(name) " + short(finding.heading.text)]
    if let status = finding.status {
      lines.append(pad + "状态 \(status.status?.rawValue ?? "")（\(source.text(status.wording))）")
    }
    if let category = finding.category?.category { lines.append(pad + "类别 \(category.name)") }
    if let lead = finding.lead { lines.append(pad + "牵头 \(source.text(lead.name))") }
    if let due = finding.due { lines.append(pad + "时限 \(due.date.iso)") }
    lines += finding.opening.map { pad + self.name($0) + short($0.stretch) }
    for measure in finding.measures {
      lines.append(pad + "措施 " + measure.blocks.map { short($0.stretch) }.joined(separator: " / "))
    }
    for block in finding.closing {
      if case .labelled = block {
        lines.append(pad + "其后 " + self.name(block) + short(block.stretch))
      } else {
        lines.append(pad + "其后 " + short(block.stretch))
      }
    }
    return lines + finding.specifics.flatMap { self.lines($0, "具体问题", depth + 1) }
  }

  private func name(_ block: ReadBlock) -> String {
    switch block {
    case .paragraph: "文 "
    case .labelled(let label, _): "文［\(source.text(label))］ "
    case .table(let rows, _): "表格\(rows.count)行 "
    }
  }

  private func indent(_ depth: Int) -> String { String(repeating: "  ", count: max(0, depth)) }

  private func short(_ stretch: Stretch) -> String {
    let text = source.text(stretch)
    return text.count > 24 ? text.prefix(16) + "……" + text.suffix(6) : text
  }
}
