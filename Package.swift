// swift-tools-version: 6.1
import PackageDescription

/// A module under Sources/ (or at `path`) and what it may import; CONTRIBUTING.md draws the whole house.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil, exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: path, exclude: exclude)
}

/// The tests of a module, in a folder of the module's name.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [], exclude: [String] = [])
  -> Target
{
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies, exclude: exclude, resources: resources)
}

let package = Package(
  name: "gongkai",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "gongkai", targets: ["gongkai"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    module("Addresses"),
    module("Cores"),
    module("Diagnostics"),
    module("Files"),
    module("SafeHTML", ["Addresses"]),
    module("Markdown", ["CCommonMark", "SafeHTML", "Addresses", "Diagnostics"]),
    module("Disclosure", ["SafeHTML", "Addresses"]),
    module("Content", ["Cores", "Files", "Markdown", "Disclosure", "Diagnostics", .product(name: "Yams", package: "Yams")]),
    module("Pages", ["Disclosure", "SafeHTML", "Addresses"]),
    .target(
      name: "Assets", path: "Templates/Assets", resources: [.embedInCode("style.css"), .embedInCode("icon.svg")]),
    module("Templates", ["Pages", "SafeHTML"], path: "Templates", exclude: ["Assets"]),
    module("Output", ["Files"]),
    module("SiteBuild", ["Cores", "Content", "Templates", "Assets", "Output"]),
    module("Starter", ["Files"]),
    .executableTarget(
      name: "gongkai",
      dependencies: ["SiteBuild", "Starter", .product(name: "ArgumentParser", package: "swift-argument-parser")]),

    tests(of: "Addresses"),
    tests(of: "Diagnostics"),
    tests(of: "Files"),
    tests(of: "SafeHTML"),
    tests(of: "Markdown"),
    tests(of: "Disclosure", ["SafeHTML", "Addresses"]),
    tests(of: "Output"),
    tests(of: "Starter"),
    tests(of: "Pages", ["Disclosure", "SafeHTML", "Addresses"]),
    tests(of: "Templates", ["Pages", "Disclosure", "SafeHTML", "Addresses"], exclude: ["Snapshots"]),
  ],
  swiftLanguageModes: [.v6]
)
