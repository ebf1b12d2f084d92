import FileServer
import Files
import TestSupport
import WebServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A small site with every trap that a folder can have, served.
struct HostileServer {
  /// Stands in every file that must never be sent.
  static let secret = "NEVER-SENT-内部"
  static let home = "<p>home</p>"

  let scratch: Scratch
  let listener: Listener
  var port: Int { listener.port }

  init(limits: Limits = Limits()) async throws {
    scratch = try Scratch()
    for name in ["secret.txt", "outside/secret.txt", "site/.hidden", "site/.git/config", "site/a/.hidden"] {
      try scratch.write(Self.secret, to: name)
    }
    try scratch.write(Self.secret, to: "site/.gongkai-output/files")
    try scratch.write(Self.home, to: "site/index.html")
    try scratch.write("<p>sub</p>", to: "site/sub/index.html")
    try scratch.write("p {}", to: "site/style.css")
    try scratch.write("<p>not here</p>", to: "site/404.html")
    let links = [
      "link-to-secret.txt": "../secret.txt", "link-out": "../outside", "link-absolute": scratch("secret.txt"),
      "link-etc": "/etc", "link-to-link": "link-absolute", "link-circle": "link-circle", "link-dangling": "nowhere",
      "link-to-hidden.txt": ".hidden", "link-to-records": ".gongkai-output", "link-proc": "/proc", "link-root": "/",
      "a/link-up": "../..", "device": "/dev/zero",
    ]
    for (name, target) in links { try scratch.link("site/\(name)", to: target) }
    mkfifo(scratch("site/pipe"), 0o644)
    listener = try await Self.serve(scratch("site"), limits: limits)
  }

  private static func serve(_ path: String, limits: Limits) async throws -> Listener {
    let site = ServedSite(ServedFolder(try Root(existing: path)))
    let listener = try await Listener.take(host: "127.0.0.1", ports: [0], limits: limits)
    let gate = Gate(host: "127.0.0.1", port: listener.port)
    listener.serve { request in
      do throws(Refusal) {
        return .response(site.response(to: request, at: try gate.admit(request)))
      } catch { return .response(error.response) }
    }
    return listener
  }

  func stop() async { await listener.stop() }
}
