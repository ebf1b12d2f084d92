// SiteMaker FOLDER PAGES [SEED]: writes a content tree of about so many pages and prints how many pages it stands for.
// The same numbers give the same bytes.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

func stop(_ message: String, _ code: Int32) -> Never {
  let line = Array("SiteMaker: \(message)\n".utf8)
  _ = write(2, line, line.count)
  exit(code)
}

let arguments = CommandLine.arguments.dropFirst()
guard (2...3).contains(arguments.count), let path = arguments.first, let pages = Int(arguments[2]), pages > 0,
  let seed = UInt64(arguments.count == 3 ? arguments[3] : "1")
else { stop("usage: SiteMaker FOLDER PAGES [SEED]", 64) }

var maker = SiteMaker(folder: Folder(path: path), seed: seed)
do {
  try maker.make(pages: pages)
} catch {
  stop("\(error.path): \(error.reason)", 74)
}
guard maker.pageCount >= pages else { stop("there are names for \(maker.pageCount) pages only", 64) }
print(maker.pageCount)
