/// Pieces of text that a page escapes one after the other.
struct Sample {
  let name: String
  let pieces: [String]

  var byteCount: Int { pieces.reduce(0) { $0 + $1.utf8.count } }

  static let all = [
    Sample(name: "Chinese paragraphs", pieces: Array(repeating: paragraph, count: 64)),
    Sample(name: "Chinese titles", pieces: Array(repeating: "落实“第一议题”制度不够到位，学习研讨不够深入", count: 512)),
    Sample(name: "one long text", pieces: [String(repeating: paragraph, count: 400)]),
    Sample(name: "many specials", pieces: Array(repeating: code, count: 256)),
    Sample(name: "attribute values", pieces: Array(repeating: "整改进展：A&B \"2021-08-27\"", count: 512)),
    Sample(name: "addresses", pieces: Array(repeating: "/shenzhen/2021-inspection/ledger/?a=1&b=2#status", count: 512)),
  ]

  private static let paragraph = """
    一是建立“第一议题”学习制度，及时跟进学习重要讲话精神；二是修订《党组会议议事规则》，明确12类“三重一大”事项的决策程序，\
    由办公室每季度通报一次执行情况。截至2021年8月，已组织专题学习15次、研讨6次，形成调研报告4篇，相关制度已印发各部门执行。
    """
  private static let code =
    #"<a href="x?a=1&b=2" title='it"s'>R&D <b>"bold"</b> & 'more'</a><!-- --> if (a < b && c > d) {}"#
}
