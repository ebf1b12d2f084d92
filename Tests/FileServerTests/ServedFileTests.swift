import Testing

@testable import FileServer

@Suite("Answers with files")
struct ServedFileTests {
  private let file = ServedFile(bytes: Array("0123456789".utf8), named: "page.html")
  private var tag: String { "\"\(file.version)\"" }

  private func answer(_ fields: (String, String)..., method: String = "GET") -> (
    status: Int, body: String, part: String?
  ) {
    var headers = Headers()
    for (name, value) in fields { headers.add(name, value) }
    let response = file.response(to: Request(method: method, target: "/", headers: headers))
    guard case .bytes(let bytes) = response.body else { return (response.status, "", nil) }
    return (response.status, String(decoding: bytes, as: UTF8.self), response.headers["content-range"])
  }

  @Test("have one tag for the same bytes and another for others")
  func tags() {
    #expect(ServedFile(bytes: Array("0123456789".utf8), named: "other.css").version == file.version)
    #expect(ServedFile(bytes: Array("012345678".utf8), named: "page.html").version != file.version)
  }

  @Test("are 304 where If-None-Match names the bytes, weakly or in a list or at large")
  func ifNoneMatch() {
    let lists = [
      tag, "W/\(tag)", "*", "\"a\", \(tag)", "\"a,b\",W/\(tag) , \"c\"", "\"a\"\t,\t\(tag)", " \(tag) ",
      "W/\"x\", \(tag)",
    ]
    for list in lists { #expect(answer(("If-None-Match", list)).status == 304, "\(list)") }
    for list in ["\"a\"", "W/\"a\", \"b\"", "", "\"", file.version, "\"*\"", "\"a\(tag)"] {
      #expect(answer(("If-None-Match", list)).status == 200, "\(list)")
    }
    #expect(answer(("If-None-Match", "\"a\""), ("If-None-Match", tag)).status == 304)
    #expect(answer(("If-None-Match", tag), method: "HEAD").status == 304)
    #expect(answer(("If-None-Match", tag), ("Range", "bytes=0-1")).status == 304)
  }

  @Test("are 412 where If-Match names other bytes, strongly")
  func ifMatch() {
    for list in [tag, "*", "\"a\", \(tag)"] { #expect(answer(("If-Match", list)).status == 200) }
    for list in ["\"a\"", "W/\(tag)", ""] { #expect(answer(("If-Match", list)).status == 412) }
    #expect(answer(("If-Match", "\"a\""), ("If-None-Match", tag)).status == 412)
  }

  @Test(
    "give a part",
    arguments: [
      ("0-0", "0", "bytes 0-0/10"), ("2-4", "234", "bytes 2-4/10"), ("7-", "789", "bytes 7-9/10"),
      ("7-999", "789", "bytes 7-9/10"), ("-3", "789", "bytes 7-9/10"), ("-999", "0123456789", "bytes 0-9/10"),
      ("0-9223372036854775807", "0123456789", "bytes 0-9/10"),
    ])
  func parts(range: String, body: String, told: String) {
    #expect(answer(("Range", "bytes=\(range)")) == (206, body, told))
  }

  @Test("are 416 beyond the end", arguments: ["10-", "10-11", "99999999999999999999-", "-0"])
  func unsatisfiable(range: String) {
    let (status, _, told) = answer(("Range", "bytes=\(range)"))
    #expect(status == 416)
    #expect(told == "bytes */10")
  }

  @Test("are whole for ranges that are several, broken or of other units")
  func whole() {
    let ranges = [
      "bytes=0-1,3-4", "bytes=4-2", "bytes=", "bytes=-", "bytes=a-b", "bytes=+1-2", "bytes=1 - 2", "lines=1-2", "bytes",
      "",
      "bytes=0-1-2", "bytes=٣-٤",
    ]
    for range in ranges { #expect(answer(("Range", range)) == (200, "0123456789", nil), "\(range)") }
    #expect(answer(("Range", "bytes=0-1"), ("Range", "bytes=2-3")).status == 200)
    #expect(answer(("Range", "bytes=0-1"), method: "HEAD").status == 200)
  }

  @Test("give a part only of the bytes that If-Range names")
  func ifRange() {
    #expect(answer(("Range", "bytes=0-1"), ("If-Range", tag)).status == 206)
    for value in ["W/\(tag)", "\"a\"", "Sun, 06 Nov 1994 08:49:37 GMT", ""] {
      #expect(answer(("Range", "bytes=0-1"), ("If-Range", value)).status == 200)
    }
  }

  @Test("have no part where there is not a byte")
  func empty() {
    let file = ServedFile(bytes: [], named: "empty.txt")
    func status(_ range: String) -> Int {
      file.response(to: Request(method: "GET", target: "/", headers: ["Range": range])).status
    }
    #expect(status("bytes=0-") == 416)
    #expect(status("bytes=-5") == 416)
    #expect(status("bytes=5-2") == 200)
  }

  @Test("say their type, with the encoding of text")
  func types() {
    let types = [
      "index.html": "text/html; charset=utf-8", "style.css": "text/css; charset=utf-8",
      "feed.xml": "application/xml; charset=utf-8", "a.json": "application/json; charset=utf-8",
      "icon.svg": "image/svg+xml; charset=utf-8", "a.JPG": "image/jpeg", "附件1：清单.pdf": "application/pdf",
      "a.tar.gz": "application/octet-stream", "a": "application/octet-stream", "a.": "application/octet-stream",
      "html": "application/octet-stream", "a.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]
    for (name, type) in types { #expect(ServedFile(bytes: [], named: name).type == type, "\(name)") }
  }

  @Test("are never kept, guessed or read by other sites")
  func headers() {
    let request = Request(method: "GET", target: "/")
    for response in [file.response(to: request), .notFound, .badRequest, .failed] {
      #expect(response.headers["cache-control"] == "no-store")
      #expect(response.headers["x-content-type-options"] == "nosniff")
      #expect(response.headers["cross-origin-resource-policy"] == "same-origin")
    }
  }
}
