extension RoundPage: PageValue {
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("title", title)
    fields.add("organCount", organCount)
    fields.add("counts", counts)
    fields.add("organs", organs)
  }
}

extension RoundsPage: PageValue {
  func declare(to fields: inout PageFields) {
    frame.declare(to: &fields)
    fields.add("rounds", rounds)
  }
}
