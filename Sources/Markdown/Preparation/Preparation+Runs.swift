/// Runs of `*`, `_` and `~` with their marks.
extension Preparation {
  /// Reads the runs that follow each other from `start` on; gives where the last one ends.
  mutating func readRuns(at start: Int, _ rest: Range<Int>, _ textStart: Int) -> Int {
    // A list marker, or a line of stars.
    guard start >= textStart else { return start + 1 }
    runs.removeAll(keepingCapacity: true)
    var index = start
    while index < rest.upperBound, Preparation.isDelimiter(source[index]) {
      let character = source[index]
      let first = index
      while index < rest.upperBound, source[index] == character { index += 1 }
      runs.append(DelimiterRun(first..<index, in: source, textStart..<rest.upperBound))
    }
    // One mark between two runs is a neighbour of both: then both get what they need.
    guard runs.contains(where: \.needsMarks) else { return index }
    for run in runs where run.isTildes ? run.needsMarks : !run.isBesideSpace {
      mark(run, isFirst: run.range.lowerBound == start, isLast: run.range.upperBound == index)
    }
    return index
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
  }

  private mutating func mark(_ run: DelimiterRun, isFirst: Bool, isLast: Bool) {
    guard !run.isTildes else {
      return insert(PreparationMark.tildes(run.range.count, run.flanking), at: run.range.lowerBound)
    }
    let wanted = run.flanking.engineKinds(withinWords: run.withinWords)
    if !isFirst || run.before.engineKind != wanted.before {
      insert(
        wanted.before == .other ? PreparationMark.letter : PreparationMark.punctuationBefore, at: run.range.lowerBound)
    }
    if !isLast || run.after.engineKind != wanted.after {
      insert(
        wanted.after == .other ? PreparationMark.letter : PreparationMark.punctuationAfter, at: run.range.upperBound)
    }
  }
}
