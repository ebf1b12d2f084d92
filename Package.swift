// swift-tools-version: 6.1
import PackageDescription

/// A module under Sources/ (or at `path`) and what it may import; CONTRIBUTING.md draws the whole house.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil, exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, path: path, exclude: exclude)
}

/// The tests of a module, in a folder of the module's name. Fixtures are read where they lie and never compiled.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], fixtures: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies, exclude: fixtures)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let nio = ["NIOCore", "NIOPosix", "NIOHTTP1"].map { Target.Dependency.product(name: $0, package: "swift-nio") }
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "gongkai",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "gongkai", targets: ["gongkai"]),
    .library(name: "SafeHTML", targets: ["SafeHTML"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    module("Addresses"),
    module("Cores"),
    module("SortedSearch"),
    module("Diagnostics"),
    module("Files"),
    module("FormulaGuard"),
    .target(
      name: "Assets", path: "Templates/Assets",
      resources: [
        "style.css", "icon.svg", "settings.js", "ledger.js", "search.js", "search-index.js", "search-text.js",
      ].map { .embedInCode($0) }),
    module("SafeHTML", ["Addresses"]),
    module("Markdown", ["CCommonMark", "SafeHTML", "Addresses", "Diagnostics"]),
    module("Disclosure", ["SafeHTML", "Addresses"]),
    module("Content", ["Cores", "Files", "Markdown", "Disclosure", "Diagnostics", "Addresses", yams]),
    module("Search", ["Cores"]),
    module("Pages", ["Search", "Disclosure", "SafeHTML", "Addresses", "Cores", "SortedSearch"]),
    module("Templates", ["Pages", "SafeHTML", "Addresses", "FormulaGuard"], path: "Templates", exclude: ["Assets"]),
    module("Output", ["Files"]),
    module("Starter", ["Files"]),
    module("BuildState", ["Content", "Pages", "Search", "Disclosure", "Files", "Addresses"]),
    module("SiteBuild", ["Content", "Pages", "Search", "Templates", "Assets", "Output", "BuildState", "Cores"]),
    module("TextEncodings"),
    module("OfficeFiles", ["CZip", "CExpat"]),
    module("Spreadsheets", ["CXLSXWriter", "OfficeFiles", "TextEncodings", "Diagnostics", "SortedSearch"]),
    module("Ledger", ["FormulaGuard", "Spreadsheets", "Disclosure", "Diagnostics", "Files", "Addresses"]),
    module("Documents", ["CGumbo", "OfficeFiles", "TextEncodings", "Diagnostics"]),
    module("NoticeGrammar", ["Documents", "Disclosure", "Addresses", "SortedSearch"]),
    module(
      "NoticeImport",
      ["NoticeGrammar", "Documents", "Content", "Disclosure", "Diagnostics", "Files", "Addresses"]),
    module("FileServer", ["Files", "Addresses"]),
    module("Watching", ["Files"]),
    module("WebServer", ["FileServer"] + nio),
    .target(
      name: "Preview",
      dependencies: [
        "SiteBuild", "Content", "Assets", "Cores", "FileServer", "WebServer", "Watching", "Output", "SafeHTML",
        "Diagnostics",
      ],
      resources: [.embedInCode("Browser/reload.js"), .embedInCode("Browser/preview.css")]),
    .executableTarget(
      name: "gongkai",
      dependencies: [
        "SiteBuild", "Preview", "Starter", "Ledger", "Spreadsheets", "NoticeImport", "TextEncodings", "Cores",
        argumentParser,
      ]),

    tests(of: "Addresses"),
    tests(of: "Assets"),
    tests(of: "Cores"),
    tests(of: "SortedSearch"),
    tests(of: "Diagnostics"),
    tests(of: "Files"),
    tests(of: "SafeHTML", ["Addresses"], fixtures: ["MustCompile", "MustNotCompile", "html5_roundtrip.py"]),
    tests(of: "Markdown", ["SafeHTML", "Addresses", "Diagnostics"]),
    tests(of: "Disclosure", ["SafeHTML", "Addresses"]),
    tests(of: "Content", ["Disclosure", "Diagnostics", "Files", "Addresses"], fixtures: ["Base", "Mistakes"]),
    tests(of: "Search"),
    tests(of: "Pages", ["Search", "Disclosure", "SafeHTML", "Addresses"]),
    tests(
      of: "Templates", ["Pages", "Disclosure", "SafeHTML", "Addresses"],
      fixtures: ["Snapshots", "open_data.py"]),
    tests(of: "Output", ["Files"]),
    tests(of: "Starter", ["Files"]),
    tests(of: "Preview", ["gongkai", "Diagnostics", "FileServer", "Files", "Output"]),
    tests(of: "FileServer", ["Files"]),
    tests(of: "Watching", ["Files"]),
    tests(of: "WebServer", ["FileServer", "Files"], fixtures: ["hostile.txt"]),
    tests(of: "TextEncodings"),
    tests(of: "OfficeFiles"),
    tests(of: "Spreadsheets", ["TextEncodings", "Diagnostics"]),
    tests(of: "Ledger", ["Spreadsheets", "Disclosure", "Diagnostics", "SafeHTML", "Addresses", "Files"]),
    tests(of: "Documents", ["Diagnostics"], fixtures: ["Corpus", "docx_text.py", "html_text.py"]),
    tests(of: "NoticeGrammar", ["Documents", "Disclosure"], fixtures: ["Fixtures"]),
    tests(of: "NoticeImport", ["NoticeGrammar", "Documents", "Disclosure", "Content", "Files"]),
    tests(of: "SiteBuild", ["Search", "Disclosure", "Files"]),
    .testTarget(
      name: "BrowserTests", dependencies: ["TestSupport", "gongkai"], exclude: ["Broken", "serve.py"]),
    .target(name: "TestSupport", path: "Tests/TestSupport", exclude: ["Feeds"]),
    .testTarget(
      name: "GongkaiTests",
      dependencies: [
        "TestSupport", "gongkai", "Spreadsheets", "Documents", "NoticeGrammar", "Cores", argumentParser,
      ]),
    .testTarget(name: "SampleTests", dependencies: ["TestSupport", "gongkai"], exclude: ["facts.txt"]),
  ],
  swiftLanguageModes: [.v6]
)

// Only for Scripts/test: it makes thousands of builds and reads thousands of notices, and these modules take most of its time.
if Context.environment["GONGKAI_TESTS"] != nil {
  let busy = ["Files", "SafeHTML", "Markdown", "Content", "NoticeGrammar", "Search", "Pages"]
  for target in package.targets where busy.contains(target.name) { target.swiftSettings = [.unsafeFlags(["-O"])] }
}

// Only for Scripts/fuzz, since every module is then compiled for the fuzzer: its counters and the address sanitizer.
if Context.environment["GONGKAI_FUZZ"] != nil {
  for target in package.targets where target.type == .regular {
    target.swiftSettings = [
      .unsafeFlags(["-sanitize=address", "-sanitize-coverage=edge,pc-table,inline-8bit-counters"])
    ]
  }
  let fuzzer = ["-sanitize=fuzzer,address"]
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["NoticeImport", "Documents", "Markdown", "Addresses", "Diagnostics", "TestSupport"],
      path: "Tests/Fuzz", swiftSettings: [.unsafeFlags(fuzzer + ["-parse-as-library"])],
      // The linker that Linux has for Swift breaks off at the fuzzer's own `main`.
      linkerSettings: [.unsafeFlags(fuzzer + ["-use-ld=lld"])]))
}
