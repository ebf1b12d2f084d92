/// Makes a value for each number from 0 on all cores; the result is in order and does not depend on how the work was
/// spread.
///
/// - Parameters:
///   - count: how many values.
///   - chunk: how many one task makes; large enough that handing out tasks costs nothing beside the work.
///   - progress: is told how many values there are, and of every chunk that is made.
///   - make: called once for each number, from several threads.
/// - Returns: the values of the numbers from 0, in order.
public func onAllCores<Value: Sendable>(
  _ count: Int, chunk: Int = 64, progress: Progress? = nil, make: @escaping @Sendable (Int) -> Value
) async -> [Value] {
  progress?.expect(count)
  let starts = Array(stride(from: 0, to: count, by: chunk))
  return await withTaskGroup(of: (start: Int, values: [Value]).self) { group in
    for start in starts {
      group.addTask {
        let numbers = start..<min(start + chunk, count)
        defer { progress?.add(numbers.count) }
        return (start, numbers.map(make))
      }
    }
    var pieces: [(start: Int, values: [Value])] = []
    pieces.reserveCapacity(starts.count)
    for await piece in group { pieces.append(piece) }
    pieces.sort { $0.start < $1.start }
    return pieces.flatMap(\.values)
  }
}

/// The same for work that can fail: the error of the lowest number is thrown, whichever task met one first.
public func onAllCores<Value: Sendable>(
  _ count: Int, chunk: Int = 64, progress: Progress? = nil, make: @escaping @Sendable (Int) throws -> Value
) async throws -> [Value] {
  let results = await onAllCores(count, chunk: chunk, progress: progress) { number in Result { try make(number) } }
  return try results.map { try $0.get() }
}
