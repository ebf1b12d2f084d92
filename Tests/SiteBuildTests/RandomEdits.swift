import Foundation
import TestSupport

/// A content folder that somebody works on: any file may be changed, added, moved or deleted, rightly or wrongly.
struct RandomEdits {
  let scratch: Scratch
  var document: RandomDocument
  private var branches = 0

  init(_ scratch: Scratch, seed: UInt64) throws {
    self.scratch = scratch
    document = RandomDocument(chance: SplitMix(seed: seed))
    for number in 1...3 { try scratch.write(document.picture(), to: "Content/assets/\(number).png") }
    try scratch.write("a { fill: url(2.png) }", to: "Content/assets/own.css")
    try write("site.yaml")
    try write("pages/about.md")
    for organ in 1...document.number(1...4) { try addOrgan("\(organ)-o\(organ)") }
  }

  /// The files of the content, sorted.
  private var files: [String] {
    scratch.names(in: "Content").filter { $0.hasSuffix(".md") }
  }

  private mutating func write(_ path: String) throws {
    try scratch.write(document.text(for: path, links: files), to: "Content/\(path)")
  }

  private mutating func addOrgan(_ folder: String) throws {
    try write("\(folder)/organ.md")
    for notice in 1...document.number(1...2) {
      let path = "\(folder)/\(2020 + notice)"
      try write("\(path)/notice.md")
      for area in 1...document.number(1...2) {
        try write("\(path)/\(area)-a\(area)/area.md")
        for finding in 1...document.number(1...2) { try write("\(path)/\(area)-a\(area)/\(finding)-f\(finding).md") }
      }
      if document.happens(40) {
        try write("\(path)/5-parts/finding.md")
        try write("\(path)/5-parts/1-p1.md")
      }
    }
  }

  /// Changes something, and says what.
  mutating func edit() throws -> String {
    let files = files
    guard !files.isEmpty else {
      try addOrgan("1-o1")
      return "an organ again"
    }
    let path = document.one(of: files)
    switch document.number(1...20) {
    case 1...7:
      try write(path)
      return "rewrite \(path)"
    case 8: return try replace("的", with: document.one(of: ["之", "的"]), in: path)
    case 9: return try addSomething(beside: path)
    case 10, 11: return try remove(path)
    case 12, 13: return try rename(path)
    case 14: return try changeAsset()
    case 15:
      try write("site.yaml")
      return "settings"
    case 16: return try switchBranch()
    case 17: return try replace("title:", with: "titel:", in: path)
    case 18: return try replace("titel:", with: "title:", in: files.first { text($0).contains("titel:") } ?? path)
    case 19: return try quietEdit(path)
    default:
      try addOrgan("\(document.number(1...9))-o\(document.number(1...9))")
      return "add an organ"
    }
  }

  /// Puts right what is wrong: most mistakes go with the links of their file, the others with the file.
  mutating func mend(_ places: [String]) throws -> String {
    for path in Set(places).sorted() where scratch.has("Content/\(path)") {
      if path == "site.yaml" {
        try write(path)
      } else if path.hasSuffix(".md"), document.happens(70) {
        try scratch.write(document.text(for: path, links: []), to: "Content/\(path)")
      } else {
        try scratch.remove("Content/\(path)")
      }
    }
    if !scratch.has("Content/site.yaml") { try write("site.yaml") }
    return "mend \(places)"
  }

  private func text(_ path: String) -> String { (try? scratch.text("Content/\(path)")) ?? "" }

  private func replace(_ old: String, with new: String, in path: String) throws -> String {
    try scratch.replace(old, with: new, in: "Content/\(path)")
    return "\(old) → \(new) in \(path)"
  }

  /// Other bytes, but the same length and the same time of modification.
  private func quietEdit(_ path: String) throws -> String {
    let file = scratch("Content/\(path)")
    let date = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate]
    guard let handle = FileHandle(forUpdatingAtPath: file) else { return "nothing" }
    let bytes = Data(text(path).replacingOccurrences(of: "情况", with: "状况").utf8)
    try handle.write(contentsOf: bytes)
    try handle.close()
    if let date { try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file) }
    return "quietly change \(path)"
  }

  private mutating func addSomething(beside path: String) throws -> String {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let name = "\(folder)/\(document.number(1...9))-n\(document.number(1...30)).md"
    try write(name)
    return "add \(name)"
  }

  private mutating func remove(_ path: String) throws -> String {
    let parts = path.split(separator: "/")
    let place = document.happens(30) ? parts.dropLast().joined(separator: "/") : path
    guard place != "pages", !place.isEmpty else { return "nothing" }
    try scratch.remove("Content/\(place)")
    return "remove \(place)"
  }

  /// Another name, another number, or another folder; of the file or of one above it.
  private mutating func rename(_ path: String) throws -> String {
    var parts = path.split(separator: "/").map(String.init)
    while parts.count > 2, document.happens(50) { parts.removeLast() }
    let old = parts.joined(separator: "/")
    let name = parts.removeLast()
    let fresh = "\(document.number(1...9))-\(name.split(separator: "-").last.map(String.init) ?? name)"
    let folders = Set(files.compactMap { $0.split(separator: "/").dropLast().joined(separator: "/") }).sorted()
    let folder = document.happens(30) ? document.one(of: folders) : parts.joined(separator: "/")
    let new = folder.isEmpty ? fresh : "\(folder)/\(fresh)"
    guard !scratch.has("Content/\(new)"), !new.hasPrefix(old + "/") else { return "nothing" }
    try FileManager.default.moveItem(atPath: scratch("Content/\(old)"), toPath: scratch("Content/\(new)"))
    return "move \(old) to \(new)"
  }

  private mutating func changeAsset() throws -> String {
    if document.happens(25) {
      try scratch.write("a { fill: url(\(document.number(1...3)).png) }", to: "Content/assets/own.css")
      return "change the stylesheet"
    }
    let name = "Content/assets/\(document.number(1...3)).png"
    if document.happens(20), scratch.has(name) {
      try scratch.remove(name)
      return "remove \(name)"
    }
    try scratch.write(document.picture(), to: name)
    return "change \(name)"
  }

  /// As a version control system switches: all files come and go at once.
  private mutating func switchBranch() throws -> String {
    branches += 1
    let other = "branch\(branches % 2)"
    let copy = "branch\((branches + 1) % 2)"
    if scratch.has(copy) { try scratch.remove(copy) }
    try FileManager.default.copyItem(atPath: scratch("Content"), toPath: scratch(copy))
    guard scratch.has(other) else { return "keep a branch" }
    try scratch.remove("Content")
    try FileManager.default.copyItem(atPath: scratch(other), toPath: scratch("Content"))
    return "switch the branch"
  }
}
