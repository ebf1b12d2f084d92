extension Starter {
  /// What lies beside the content.
  static let surroundings: [StarterFile] = [
    StarterFile(
      "README.md",
      #"""
      # 整改公开网站：从这里开始

      这是一套示例内容，市、单位、人员、电话、日期全是虚构的。照着它把每个文件改成本单位的内容，就是本单位的整改公开网站。

      A fictional starter for a disclosure site: two organs of a city that does not exist. `gongkai preview --open` shows it
      in a browser; rewrite the files in `Content` one by one. `gongkai status set` records a change of status, `gongkai
      ledger export` makes the spreadsheet for the departments, `gongkai build` writes the site into `Public`. Keys, statuses
      and rules are explained by comments in the files; `gongkai --help` tells the rest.

      ## 四件常做的事

      下面的命令都在这个文件夹里输入。详细说明：`gongkai --help`，或 `gongkai help status set`。

      **一、看看效果。**

          gongkai preview --open

      浏览器里打开网站；改了内容、保存，页面自动跟着变。内容有错时，会指出哪个文件、第几行、怎么改。按 Ctrl-C 结束。

      **二、记一次状态变更。** 用标题里的几个字指明是哪个问题：

          gongkai status set 投诉 已完成 --note "做成了什么，用一句话说清楚"
          gongkai status list --open

      第一行在那个问题的 `history:` 最后加一条，日期是今天，别的字不动；第二行列出还没有完成的。也可以自己打开文件加：

          history:
            - date: 2025-01-10
              status: 正在整改
            - date: 2025-03-28        # 新加的一条：日期不早于上一条
              status: 已完成
              note: 做成了什么，用一句话说清楚

      以前的各条不改也不删。单位的 `organ.md` 写有 `asOf:`（截至日期）的，晚于这一天的变更先不公开；核准以后，用
      `gongkai status release --as-of 2025-12-31 --organ hospital` 把它推后。

      **三、发台账、收台账。**

          gongkai ledger export --output 台账.xlsx
          gongkai ledger import 台账.xlsx --dry-run

      第一行导出表格，发给各部门填写；第二行看填回来的会改什么，去掉 `--dry-run` 就写入。

      **四、生成网站。**

          gongkai build

      网站写到 `Public`，放到网站服务器上即可。直接双击网页文件看不到样式。内容有错时，原来的网站保持原样。

      ## 每个文件是什么

      | 文件 | 内容 |
      | --- | --- |
      | `Content/site.yaml` | 网站名称、主办单位、网址、联系方式 |
      | `Content/pages/about.md` | 普通页面 |
      | `Content/1-hospital/organ.md` | 一个单位；文件夹名就是网址，前面的序号只管排列 |
      | `Content/1-hospital/2024-inspection/notice.md` | 一份通报 |
      | `…/1-leadership/area.md` | 通报里的一个方面 |
      | `…/1-leadership/1-decision-making.md` | 一个问题：正文里的编号列表就是整改措施 |
      | `…/2-service/1-waiting/finding.md` | 分成具体问题的问题，各具体问题在同一文件夹 |
      | `…/3-procurement.md` | 不属于任何方面的问题，直接放在 notice.md 旁边 |
      | `…/2-service/3-parking.md` | 草稿（`draft: true`），不公开 |
      | `Content/2-library/` | 另一个单位，没有方面 |
      | `Content/2-library/2025-progress/notice.md` | 同一单位后来的通报：问题写 `continues`，与以前的对照 |
      | `Public/` | 生成的网站，不要手工改动 |

      图片和附件放进 `Content/assets/`，在正文里写 `![说明](/assets/文件名)` 或 `[名称](/assets/文件名)`。

      ## 正式公开之前

      1. 改 `site.yaml` 里的名称、网址和联系方式，删去 `demonstration: true`。
      2. 删去不用的文件夹，逐个改写其余文件。
      3. 内容经过保密审查和批准，公开的文字与批准的文字一致。
      4. 只供本单位掌握的事项写在 `internal:` 里，它不会出现在网站上。
      """#),
    StarterFile(
      ".gitignore",
      #"""
      # 生成的网站和缓存不用存档，随时可以重新生成
      Public/*
      .gongkai/
      """#),
  ]
}
