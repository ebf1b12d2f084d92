import Foundation
import TestSupport
import Testing

@Suite("A build that is killed")
struct KillTests {
  /// 200 kills, at moments spread over the whole of a build and a little beyond.
  @Test(
    "leaves whole files: the old site, the new one, or, in the instant of the renames, both; the next build is right")
  func killed() async throws {
    let scratch = try SmallSite.scratch()
    let versions = try await [Self.version(0, scratch), Self.version(1, scratch)]
    var chance = SplitMix(seed: 7)
    var (old, seen) = (0, [0, 0, 0])
    try Self.change(to: 0, scratch)
    #expect(try await Tool.run(["build"], in: scratch.path).code == 0)
    var duration = try await Self.duration(scratch)
    for round in 1...200 {
      let new = 1 - old
      try Self.change(to: new, scratch)
      if round % 5 == 0 { try? scratch.remove(".gongkai") }
      try await Tool.kill(["build"], in: scratch.path, after: .random(in: 0...duration, using: &chance))
      let now = try scratch.bytes(in: "Public")
      let isBetween = scratch.has("Public/.gongkai-output/journal")
      if isBetween {
        for (name, bytes) in now {
          #expect(versions[old][name] == bytes || versions[new][name] == bytes, "round \(round): \(name) is not whole")
        }
      } else {
        #expect(now == versions[old] || now == versions[new], "round \(round): neither the old site nor the new one")
      }
      seen[isBetween ? 2 : now == versions[new] ? 1 : 0] += 1
      // Half of the kills are followed by another one.
      if round % 2 == 0 {
        let start = ContinuousClock.now
        let result = try await Tool.run(["build"], in: scratch.path)
        #expect(result.code == 0, "round \(round): \(result.errors)")
        // Other tests come and go on the same cores, and builds take shorter and longer.
        duration = (duration + min(2 * duration, (ContinuousClock.now - start) / .seconds(1))) / 2
        #expect(try scratch.bytes(in: "Public") == versions[new], "round \(round)")
        old = new
      } else if !isBetween {
        old = now == versions[new] ? new : old
      } else {
        try Self.change(to: old, scratch)
        #expect(try await Tool.run(["build"], in: scratch.path).code == 0)
        #expect(try scratch.bytes(in: "Public") == versions[old], "round \(round)")
      }
    }
    #expect(seen[0] > 20 && seen[1] > 5, "kills must fall before and after: \(seen)")
  }

  /// Every page of the two versions differs, and each has pages that the other has not.
  private static func change(to version: Int, _ scratch: Scratch) throws {
    let site = SmallSite.files["Content/site.yaml"] ?? ""
    try scratch.write(
      site.replacingOccurrences(of: "海陵市中医院审计", with: version == 0 ? "海陵市中医院审计" : "海陵市中医院新审计"),
      to: "Content/site.yaml")
    let extra = version == 0 ? "one" : "two"
    for name in ["one", "two"] { try? scratch.remove("Content/pages/\(name).md") }
    try scratch.write("---\ntitle: \(extra)\n---\n", to: "Content/pages/\(extra).md")
  }

  private static func version(_ version: Int, _ scratch: Scratch) async throws -> [String: Data] {
    try change(to: version, scratch)
    #expect(try await Tool.run(["build", "--output", "clean\(version)"], in: scratch.path).code == 0)
    return try scratch.bytes(in: "clean\(version)")
  }

  /// How many seconds a build takes in which every page changes.
  private static func duration(_ scratch: Scratch) async throws -> Double {
    try change(to: 1, scratch)
    let start = ContinuousClock.now
    #expect(try await Tool.run(["build"], in: scratch.path).code == 0)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    try change(to: 0, scratch)
    #expect(try await Tool.run(["build"], in: scratch.path).code == 0)
    return seconds
  }
}
