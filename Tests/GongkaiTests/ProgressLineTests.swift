import Foundation
import Testing

@testable import Cores
@testable import gongkai

@Suite("The line that shows progress")
struct ProgressLineTests {
  /// What is written while some work goes on; the work can wait until a text was.
  private func written(
    _ pace: ProgressLine.Pace, while work: (Cores.Progress, _ waitFor: (String) -> Void) -> Void
  ) throws -> String {
    let pipe = Pipe()
    let progress = Cores.Progress()
    let line = try #require(
      ProgressLine(of: progress, on: pipe.fileHandleForWriting.fileDescriptor, pace: pace) { seen in
        seen.stage.map { "\($0): \(seen.done)/\(seen.total)" }
      })
    var text = ""
    work(progress) { wanted in
      while !text.contains(wanted) { text += String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self) }
    }
    line.finish()
    try pipe.fileHandleForWriting.close()
    return text + String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  @Test("It tells where the work is, each thing once, and is gone at the end", .timeLimit(.minutes(1)))
  func told() throws {
    let text = try written(.init(delay: 0, interval: 1)) { progress, waitFor in
      progress.begin(0)
      progress.expect(8)
      progress.add(5)
      waitFor("5/8")
      usleep(20_000)
      progress.begin(1)
      waitFor("1: 0/0")
    }
    #expect(text.contains("\r0: 5/8") && text.hasSuffix("\r1: 0/0\r      \r"))
    #expect(text.components(separatedBy: "5/8").count == 2)
  }

  @Test("Short work shows nothing, and does not wait for the line")
  func short() throws {
    let start = ContinuousClock.now
    let text = try written(.init(delay: 60_000)) { progress, _ in progress.begin(0) }
    #expect(text.isEmpty)
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test("A moment that is not worth a word leaves no trace")
  func silent() throws {
    #expect(try written(.init(delay: 0, interval: 1)) { _, _ in usleep(20_000) }.isEmpty)
  }
}
