import Disclosure
import Foundation
import TestSupport
import Testing

@testable import Content

@Suite("How large pictures are")
struct PictureSizeTests {
  /// Pictures of 37 by 21 pixels as a common tool writes them, cut off behind what states their size.
  static let files: [(name: String, bytes: [UInt8])] = [
    ("png", base64("iVBORw0KGgoAAAANSUhEUgAAACUAAAAVAQMAAAA=")), ("gif", Array("GIF89a".utf8) + [37, 0, 21, 0]),
    ("webp, lossy", base64("UklGRk4AAABXRUJQVlA4IEIAAACQAwCdASolABUA")),
    ("webp, lossless", base64("UklGRhwAAABXRUJQVlA4TA8AAAAvJAAFAAcQ")),
    ("webp, with transparency", base64("UklGRnIAAABXRUJQVlA4WAoAAAAQAAAAJAAAFAAA")),
    ("avif, with transparency", base64(avif)), ("avif, on its side", base64(turnedAVIF)),
    ("jpeg", jpeg(frame: 0xC0, width: 37, height: 21)), ("jpeg, progressive", jpeg(frame: 0xC2, width: 37, height: 21)),
    ("jpeg, camera on its side", jpeg(exif(6, isLittle: true), frame: 0xC0, width: 21, height: 37)),
    ("jpeg, camera on its side, other order", jpeg(exif(8, isLittle: false), frame: 0xC0, width: 21, height: 37)),
    ("jpeg, camera upside down", jpeg(exif(3, isLittle: true), frame: 0xC0, width: 37, height: 21)),
  ]

  private static let avif =
    "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAGGbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAA"
    + "AAAAAAAOcGl0bQAAAAAAAQAAACxpbG9jAAAAAEQAAAIAAQAAAAEAAAHCAAAAKQACAAAAAQAAAa4AAAAUAAAAQmlpbmYAAAAAAAIA"
    + "AAAaaW5mZQIAAAAAAQAAYXYwMUNvbG9yAAAAABppbmZlAgAAAAACAABhdjAxQWxwaGEAAAAAGmlyZWYAAAAAAAAADmF1eGwAAgAB"
    + "AAEAAADDaXBycAAAAJ1pcGNvAAAAFGlzcGUAAAAAAAAAJQAAABUAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJu"
    + "Y2x4AAEADQAGgAAAAA5waXhpAAAAAAEIAAAADGF2MUOBABwAAAAAOGF1eEMAAAAAdXJuOm1wZWc6bXBlZ0I6Y2ljcDpzeXN0ZW1z"
    + "OmF1eGlsaWFyeTphbHBoYQAAAAAeaXBtYQAAAAAAAAACAAEEAQKDBAACBAEFhgcAAABF"

  private static let turnedAVIF =
    "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAD1bWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAA"
    + "AAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAEdAAAAKQAAAChpaW5mAAAAAAABAAAAGmluZmUCAAAAAAEA"
    + "AGF2MDFDb2xvcgAAAAB0aXBycAAAAFRpcGNvAAAAFGlzcGUAAAAAAAAAFQAAACUAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwA"
    + "AAAAE2NvbHJuY2x4AAEADQAGgAAAAAlpcm90AwAAABhpcG1hAAAAAAAAAAEAAQUBAoMEhQAAADE="

  @Test("the size is read from every kind of file", arguments: files.indices)
  func kinds(index: Int) {
    #expect(
      PictureSize(ofFile: Self.files[index].bytes) == PictureSize(width: 37, height: 21), "\(Self.files[index].name)")
  }

  @Test(
    "a drawing has the size that it states, else the ratio of its box",
    arguments: [
      ("<?xml version='1.0'?><svg width=\"48\" height='24px' viewBox='0 0 1 1'/>", 48, 24),
      ("<svg xmlns='http://www.w3.org/2000/svg'\n viewBox=\"0, 0 300,100\">", 1200, 400),
      ("<svg viewBox='0 0 2000 1000'/>", 2000, 1000),
      ("<svg width='100%' height='100%' viewBox='-1 -1 .5 .25'/>", 1200, 600),
      ("<svg width='1.5' height='3'/>", 2048, 4096),
    ])
  func drawings(text: String, width: Int, height: Int) {
    #expect(PictureSize(ofFile: Array(text.utf8)) == PictureSize(width: width, height: height))
  }

  @Test(
    "what states no size has none",
    arguments: [
      "", "甲", "<svg/>", "<svg width='10'/>", "<svg width='0' height='0'/>", "<svg width='1e9' height='1'/>",
      "<svg viewBox='0 0 1'/>",
      "<svg width=10 height=10/>", "<svgx width='1' height='1'/>", "<svg width='1' height='1",
      "<svg viewBox='0 0 nan 1'/>",
      "<svg width='99999' height='1'/>", "<svg width='.' height='-'/>",
    ])
  func none(text: String) {
    #expect(PictureSize(ofFile: Array(text.utf8)) == nil)
  }

  @Test(
    "a picture in a text says how large it is, so that nothing moves when it comes; one whose file does not say, does not"
  )
  func inTexts() async throws {
    let gif: [UInt8] = Array("GIF89a".utf8) + [37, 0, 21, 0]
    let site = try await Samples.site {
      $0["assets/a.gif"] = .bytes(gif)
      $0["assets/图 1.gif"] = .bytes(gif)
      $0["assets/b.gif"] = .bytes([1, 2, 3])
      $0["assets/c.jpg"] = .bytes([0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: 300_000))
      let text = "![甲](../assets/a.gif \"题\") ![乙](</assets/图 1.gif>) ![丙](/assets/b.gif) ![丁](/assets/c.jpg)"
      $0.put(Samples.file("title: 某局", text), at: "example-bureau/organ.md")
    }
    guard case .prose(let prose)? = site.organs.first?.body.first else { throw Samples.Missing() }
    let tags = prose.html.string.split(separator: "<img ").dropFirst().map { $0.prefix { $0 != ">" } }
    #expect(
      tags == [
        "src=\"/assets/a.gif\" alt=\"甲\" title=\"题\" width=\"37\" height=\"21\"",
        "src=\"/assets/%E5%9B%BE%201.gif\" alt=\"乙\" width=\"37\" height=\"21\"", "src=\"/assets/b.gif\" alt=\"丙\"",
        "src=\"/assets/c.jpg\" alt=\"丁\"",
      ])
  }

  @Test("files that were cut or changed anywhere are read to an end")
  func damaged() {
    var random = SplitMix(seed: 7)
    for (_, bytes) in Self.files {
      for count in 0..<bytes.count { _ = PictureSize(ofFile: Array(bytes.prefix(count))) }
      for _ in 0..<2_000 {
        var changed = bytes
        for _ in 0..<3 {
          changed[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        _ = PictureSize(ofFile: changed)
      }
    }
  }

  private static func base64(_ text: String) -> [UInt8] { Data(base64Encoded: text).map(Array.init) ?? [] }

  private static func jpeg(_ segment: [UInt8] = [], frame: UInt8, width: UInt8, height: UInt8) -> [UInt8] {
    // A table of Huffman codes (DHT) is among the markers of the frames and is none.
    [0xFF, 0xD8] + segment + [0xFF, 0xC4, 0, 4, 9, 9] + [0xFF, 0xFF, frame, 0, 17, 8, 0, height, 0, width]
  }

  private static func exif(_ orientation: UInt8, isLittle: Bool) -> [UInt8] {
    let number = { (value: UInt8, count: Int) -> [UInt8] in
      let zeros = [UInt8](repeating: 0, count: count - 1)
      return isLittle ? [value] + zeros : zeros + [value]
    }
    let tag: [UInt8] = isLittle ? [0x12, 0x01] : [0x01, 0x12]
    let directory = number(1, 2) + tag + number(3, 2) + number(1, 4) + number(orientation, 2) + [0, 0] + number(0, 4)
    let data = Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + directory
    return [0xFF, 0xE1, 0, UInt8(data.count + 8)] + Array("Exif".utf8) + [0, 0] + data
  }
}
