/// The words of a page at a former address.
extension Words {
  static let moved = "页面已移到新网址"
  static let movedHere = "新网址"
}
