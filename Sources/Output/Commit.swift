import Files

/// What a build has done to the output.
public struct Summary: Hashable, Sendable {
  /// Files that are new or have other bytes than before.
  public let written: Int
  /// Files that were left as they stood.
  public let unchanged: Int
  /// Files of the former build that are gone.
  public let deleted: Int

  /// Files that the output has now.
  public var files: Int { written + unchanged }

  /// A summary of these numbers of files.
  public init(written: Int, unchanged: Int, deleted: Int) {
    self.written = written
    self.unchanged = unchanged
    self.deleted = deleted
  }
}

extension Build {
  /// Puts all staged pages in place, deletes the files of the former build that were not put again, and ends the build.
  ///
  /// Everything is checked before anything is changed. Files that Gongkai did not write stay. Where nothing is new,
  /// nothing is written at all.
  ///
  /// - Throws: when something foreign is in the way or the file system refuses; before the journal is written the
  ///   output stays as it was, after that the next `begin()` finishes the work.
  public func commit() throws(OutputRefusal) -> Summary {
    let (pages, others) = try close()
    defer { release() }
    let plan: Plan
    let left: FormerList
    do throws(OutputRefusal) {
      plan = try self.plan(pages, keepsAllBut: others)
      if plan.isNothing {
        state.withLock { $0.left = formerList }
        return plan.summary
      }
      left = FormerList(plan.list, stored: plan.stored ?? plan.list.stored)
      try folder.write(left.stored, to: Records.nextList)
      try folder.write(plan.journal.stored, to: Records.journal)
    } catch {
      discard()
      throw error
    }
    try folder.carryOut(plan.journal)
    state.withLock { $0.left = left }
    return plan.summary
  }
}
