import Testing

@testable import FileServer

@Suite("The gate")
struct GateTests {
  private func status(_ target: String = "/", method: String = "GET", isOld: Bool = false, hosts: String...) -> Int {
    var headers = Headers()
    for host in hosts { headers.add("Host", host) }
    do throws(Refusal) {
      _ = try Gate(host: "192.168.1.5", port: 4321)
        .admit(Request(method: method, target: target, isOld: isOld, headers: headers))
      return 200
    } catch { return error.response.status }
  }

  @Test("lets in who asks for this machine, or for the host that was bound to")
  func ours() {
    for host in ["localhost:4321", "127.0.0.1:4321", "[::1]:4321", "LocalHost:4321", "192.168.1.5:4321"] {
      #expect(status(hosts: host) == 200)
    }
  }

  @Test("keeps out other names, other ports and other machines")
  func others() {
    for host in ["evil.example:4321", "localhost", "localhost:80", "localhost:43210", "192.168.1.6:4321", "", ":4321"] {
      #expect(status(hosts: host) == 421)
    }
  }

  @Test("takes the scheme's own port as said")
  func standardPort() throws {
    let request = Request(method: "GET", target: "/", headers: ["Host": "localhost"])
    #expect(try Gate(host: "127.0.0.1", port: 80).admit(request).segments == [])
    let other = Request(method: "GET", target: "/", headers: ["Host": "[fe80::1]"])
    #expect(try Gate(host: "fe80::1", port: 80).admit(other).segments == [])
  }

  @Test("takes any address, and no other name, where all addresses are listened on")
  func wildcard() throws {
    for (host, isTaken) in [
      ("192.168.1.7:4321", true), ("[fe80::1]:4321", true), ("localhost:4321", true), ("evil.example:4321", false),
      ("1.2.3.4.evil:4321", false), ("1.2.3:4321", false), ("192.168.1.7", false),
    ] {
      let request = Request(method: "GET", target: "/", headers: ["Host": host])
      let path = try? Gate(host: "0.0.0.0", port: 4321).admit(request)
      #expect((path != nil) == isTaken, "\(host)")
    }
  }

  @Test("wants one host, except of HTTP/1.0")
  func count() {
    #expect(status() == 400)
    #expect(status(hosts: "localhost:4321", "localhost:4321") == 400)
    #expect(status(isOld: true) == 200)
    #expect(status(isOld: true, hosts: "evil.example") == 421)
  }

  @Test("takes the absolute form of its own address alone")
  func absolute() {
    #expect(status("http://localhost:4321/a", hosts: "localhost:4321") == 200)
    #expect(status("http://localhost:4321", hosts: "localhost:4321") == 200)
    #expect(status("http://localhost:4321?a", hosts: "localhost:4321") == 200)
    #expect(status("http://evil.example/a", hosts: "localhost:4321") == 421)
    #expect(status("http://localhost:4321/a", hosts: "evil.example") == 421)
    #expect(status("https://localhost:4321/a", hosts: "localhost:4321") == 400)
    #expect(status("*", hosts: "localhost:4321") == 400)
  }

  @Test("only lets read")
  func methods() {
    #expect(status(method: "HEAD", hosts: "localhost:4321") == 200)
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get", ""] {
      #expect(status(method: method, hosts: "localhost:4321") == 405)
    }
    #expect(Response.methodNotAllowed.headers["allow"] == "GET, HEAD")
  }
}
