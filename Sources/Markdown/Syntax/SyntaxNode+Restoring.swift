extension SyntaxNode {
  /// Takes the marks of the preparation out of everything that libcmark read in this tree.
  func restore() {
    var emptied: [SyntaxNode] = []
    forEach { node, _ in
      switch node.kind {
      case .text:
        guard let text = PreparationMark.restored(node.literal) else { break }
        text.isEmpty ? emptied.append(node) : node.setLiteral(text)
      case .code, .htmlInline, .htmlBlock: PreparationMark.restored(node.literal).map(node.setLiteral)
      case .codeBlock:
        PreparationMark.restored(node.literal).map(node.setLiteral)
        PreparationMark.restored(node.fenceInfo).map(node.setFenceInfo)
      case .link, .image:
        PreparationMark.restored(node.destination).map(node.setDestination)
        PreparationMark.restored(node.title).map(node.setTitle)
      default: break
      }
    }
    // What follows a line end is looked for in the neighbours: no text must stand there that is none.
    for node in emptied { node.free() }
  }
}
