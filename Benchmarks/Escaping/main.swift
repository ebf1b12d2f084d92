// How long escaping takes in Swift, as a multiple of a C loop that escapes the same bytes in the same run.
//
// 1. Samples: texts as the site has them.
// 2. Each is escaped by both, and the results are compared byte by byte.
// 3. Both are timed in turns; the best round of each counts, since noise only ever adds.

import CEscaping
import SafeHTML

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let largestRatio = 2.0
var worst = 0.0
print("sample                    bytes    C ns/kB  Swift ns/kB  ratio")
for sample in Sample.all {
  let measured = measure(sample)
  worst = max(worst, measured.ratio)
  print(measured.line)
}
print("worst ratio \(rounded(worst)), required at most \(largestRatio)")
exit(worst <= largestRatio ? 0 : 1)
