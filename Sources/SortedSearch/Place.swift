extension RandomAccessCollection {
  /// Finds where something stands, or would stand. No more elements are looked at than their count has binary digits.
  ///
  /// - Precondition: the elements that come before it stand in front of all others.
  /// - Parameter comesBefore: whether an element comes before what is looked for.
  /// - Returns: the index of the first element that does not; the end where all do.
  @inlinable
  public func place(behindAll comesBefore: (Element) -> Bool) -> Index {
    var (low, count) = (startIndex, count)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if comesBefore(self[middle]) {
        low = index(after: middle)
        count -= half + 1
      } else {
        count = half
      }
    }
    return low
  }
}
