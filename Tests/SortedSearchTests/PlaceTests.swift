import Testing

@testable import SortedSearch

@Suite("Finding in what is sorted")
struct PlaceTests {
  @Test("the first that does not come before is found in every row, in slices too")
  func everywhere() {
    for count in 0...17 {
      let numbers = (0..<count).map { 2 * $0 }
      for wanted in -1...2 * count {
        #expect(numbers.place(behindAll: { $0 < wanted }) == numbers.firstIndex { $0 >= wanted } ?? count)
        let slice = numbers.dropFirst(3)
        #expect(slice.place(behindAll: { $0 < wanted }) == slice.firstIndex { $0 >= wanted } ?? slice.endIndex)
      }
    }
  }

  @Test("of equals it is the first; few are looked at")
  func equals() {
    let numbers = [1, 1, 2, 2, 2, 3]
    #expect(numbers.place(behindAll: { $0 < 2 }) == 2)
    var looks = 0
    _ = (0..<1_000_000).place(behindAll: { number in
      looks += 1
      return number < 777_777
    })
    #expect(looks <= 20)
  }
}
