import Foundation
import TestSupport
import Testing

/// `gongkai preview` as programs and people on the terminal see it.
@Suite("The preview")
struct ServingTests {
  @Test("gives every file byte for byte as a build writes it, and touches nothing else")
  func bytes() async throws {
    let scratch = try SmallSite.scratch()
    let preview = try await RunningPreview(scratch)
    let built = try await BuiltSite(content: scratch("Content"))
    #expect(built.files.count > 15)
    for (name, file) in built.files {
      let path = name.split(separator: "/").map {
        String($0).addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      }
      let answer = try preview.get("/" + path.joined(separator: "/"))
      #expect(answer.status == 200, "\(name)")
      #expect(Data(answer.body) == file.bytes, "\(name)")
      if name.hasSuffix("index.html") {
        let folder = "/" + path.dropLast().map { $0 + "/" }.joined()
        #expect(Data(try preview.get(folder).body) == file.bytes, "\(name)")
      }
    }
    #expect(!scratch.has("Public"))
    #expect(await preview.stop() == 0)
    // The build of the comparison has left its own state.
    let left = scratch.names(in: "").filter { !$0.hasPrefix("Content") && !$0.hasPrefix(".gongkai/build-") }
    #expect(left == [".gongkai"])
  }

  @Test("gives browsers the script, and nobody the server's own address")
  func script() async throws {
    let preview = try await RunningPreview(try SmallSite.scratch())
    for target in ["/", "/hospital/", "/nowhere/"] {
      let (page, plain) = (try preview.get(target, asBrowser: true), try preview.get(target))
      #expect(page.text.contains("<script src=\"/-/reload.js\""), "\(target)")
      #expect(page.text.split(separator: "connect-src 'self'").count == 2, "\(target)")
      #expect(!plain.text.contains("/-/"), "\(target)")
      #expect(!page.text.contains("127.0.0.1") && !page.text.contains("localhost"), "\(target)")
      #expect(page["etag"] != plain["etag"] || page.status == 404)
    }
    #expect(try preview.get("/style.css", asBrowser: true).body == preview.get("/style.css").body)
    #expect(try preview.get("/-/reload.js")["content-type"] == ["text/javascript; charset=utf-8"])
    #expect(await preview.stop() == 0)
  }

  @Test("stands beneath the path of the site's base address")
  func base() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.replace("https://example.org/", with: "https://example.org/公开/zg/", in: "Content/site.yaml")
    let preview = try await RunningPreview(scratch)
    let home = "/%E5%85%AC%E5%BC%80/zg/"
    #expect(try preview.get("/")["location"] == [home])
    #expect(try preview.get(home).status == 200)
    #expect(try preview.get(home + "hospital")["location"] == [home + "hospital/"])
    #expect(try preview.get("/hospital/").status == 404)
    // The base address may change like anything else.
    try scratch.replace("https://example.org/公开/zg/", with: "https://example.org/b/", in: "Content/site.yaml")
    #expect(try await preview.get("/b/") { $0.status == 200 }.status == 200)
    #expect(try preview.get(home).status == 404)
    #expect(await preview.stop() == 0)
  }

  @Test("lets in nobody who asks for another host")
  func hosts() async throws {
    let preview = try await RunningPreview(try SmallSite.scratch())
    for path in ["/", "/-/events?page=/", "/-/differences/", "/-/reload.js"] {
      let request = "GET \(path) HTTP/1.1\r\nHost: evil.example:\(preview.port)\r\n\r\n"
      var rest = try RawClient.answer(to: Array(request.utf8), port: preview.port)[...]
      #expect(RawAnswer(&rest)?.status == 421)
    }
    #expect(await preview.stop() == 0)
  }

  @Test("takes the next port where one is taken, says so, and opens the browser")
  func port() async throws {
    let scratch = try SmallSite.scratch()
    try scratch.write("#!/bin/sh\necho \"$1\" > \(scratch("opened"))\n", to: "bin/xdg-open")
    #expect(chmod(scratch("bin/xdg-open"), 0o755) == 0)
    let first = try await RunningPreview(scratch)
    let second = try RunningTool(
      ["preview", "--content", "Content", "--port", "\(first.port)", "--language", "zh", "--open"], in: scratch.path,
      environment: ["PATH": scratch("bin") + ":/usr/bin:/bin"])
    let said = try await second.wait(for: "按 Ctrl-C 结束。")
    #expect(said.contains("端口 \(first.port) 已被占用，改用 "))
    for _ in 0..<3_000 where !scratch.has("opened") { try await Task.sleep(for: .milliseconds(20)) }
    let opened = try scratch.text("opened")
    #expect(said.contains("预览：\(opened)") && opened.hasPrefix("http://127.0.0.1:"))
    second.signal(SIGTERM)
    #expect(await second.end() == 0)
    #expect(second.said.hasSuffix("预览已结束。\n"))
    #expect(await first.stop() == 0)
  }

  @Test("warns where other computers can look")
  func warning() async throws {
    let preview = try await RunningPreview(try SmallSite.scratch(), "--host", "0.0.0.0")
    #expect(preview.tool.said.contains("other computers of the network can see this preview"))
    #expect(await preview.stop() == 0)
  }

  @Test("ends on Ctrl-C with pages open, and leaves no folder behind; what a killed one left goes with the next")
  func ending() async throws {
    let scratch = try SmallSite.scratch()
    let killed = try await RunningPreview(scratch)
    let folders = scratch.names(in: ".gongkai").filter { !$0.contains("/") }
    #expect(folders.count == 1)
    let mode = try FileManager.default.attributesOfItem(atPath: scratch(".gongkai/\(folders[0])"))[.posixPermissions]
    #expect(mode as? Int == 0o700)
    killed.tool.signal(SIGKILL)
    #expect(await killed.tool.end() == -SIGKILL)
    #expect(scratch.has(".gongkai/\(folders[0])"))
    try await Task.sleep(for: .seconds(3))
    let other = try await RunningPreview(scratch)
    #expect(!scratch.has(".gongkai/\(folders[0])"))
    let clients = try (0..<10).map { _ in try RawClient(port: other.port) }
    for client in clients { client.send("GET /-/events?page=/ HTTP/1.1\r\nHost: 127.0.0.1:\(other.port)\r\n\r\n") }
    for client in clients { #expect(!client.receive().isEmpty) }
    #expect(await other.stop() == 0)
    #expect(clients.allSatisfy { $0.receiveAll().count < 5000 })
    #expect(scratch.names(in: ".gongkai") == [])
  }

  @Test("refuses what it cannot do, in both languages")
  func refusals() async throws {
    let scratch = try SmallSite.scratch()
    let host = try await Tool.run(["preview", "--host", "192.0.2.1", "--language", "zh"], in: scratch.path)
    #expect(host.code == 74)
    #expect(host.errors.hasPrefix("192.0.2.1 不是这台电脑的地址。\n改法："))
    let name = try await Tool.run(["preview", "--host", "no-such-host.invalid", "--language", "en"], in: scratch.path)
    #expect(name.errors.hasPrefix("no-such-host.invalid is no address of this machine.\nfix: "))
    let missing = try await Tool.run(["preview", "--content", "Nowhere", "--language", "en"], in: scratch.path)
    #expect(missing.code == 74)
    let port = try await Tool.run(["preview", "--port", "70000", "--language", "zh"], in: scratch.path)
    #expect(port.code == 64)
    #expect(port.errors.contains("0 到 65535 的整数"))
  }
}
