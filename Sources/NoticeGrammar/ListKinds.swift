/// The kinds of number whose series a notice closes with a label: 1. … 2. … 完成情况：…. The label then speaks of what the whole
/// series belongs to, so that its lines are measures; a series whose every line has labels of its own is one of findings.
struct ListKinds {
  private(set) var kinds: Set<NumberMark.Kind> = []

  private struct Last {
    let kind: NumberMark.Kind
    let number: Int?
    var isLabelled = false
  }

  init(_ lines: ArraySlice<NoticeSource.Line>, of source: NoticeSource) {
    var (goingOn, closed, labelledWithin): (Set<NumberMark.Kind>, Set<NumberMark.Kind>, Set<NumberMark.Kind>) = (
      [], [], []
    )
    var last: Last?
    for line in lines where !line.isTable {
      let text = source[line.stretch]
      guard let mark = NumberMark(text) else {
        if Label(text) != nil { last?.isLabelled = true }
        continue
      }
      if let last, let number = mark.number, last.kind == mark.kind, last.number.map({ $0 + 1 }) == number {
        if last.isLabelled { labelledWithin.insert(mark.kind) } else { goingOn.insert(mark.kind) }
      } else if let last, last.isLabelled {
        closed.insert(last.kind)
      }
      if Label(text.dropFirst(mark.length)) != nil { labelledWithin.insert(mark.kind) }
      last = Last(kind: mark.kind, number: mark.number)
    }
    if let last, last.isLabelled { closed.insert(last.kind) }
    kinds = closed.intersection(goingOn).subtracting(labelledWithin)
  }
}
