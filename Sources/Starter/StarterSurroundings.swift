extension Starter {
  /// What lies beside the content.
  static let surroundings: [StarterFile] = [
    StarterFile(
      "README.md",
      #"""
      # 整改公开网站：从这里开始

      这是一套示例内容，市、单位、人员、电话、日期全是虚构的。照着它把每个文件改成本单位的内容，就是本单位的整改公开网站。

      A fictional starter for a disclosure site: two organs of a city that does not exist. Run `gongkai build` here, serve
      the folder `Public` with any static web server, and rewrite the files in `Content` one by one. A change of status is
      a new entry at the end of a `history:` list; keys, statuses and rules are explained by comments in the files.

      ## 三件常做的事

      **一、生成网站。** 在这个文件夹里运行：

          gongkai build

      网站写到 `Public`。内容有错时，会指出哪个文件、第几行、怎么改，原来的网站保持原样。

      **二、看看效果。** 用任意一种静态网页服务打开 `Public`，例如：

          python3 -m http.server 4321 --bind 127.0.0.1 --directory Public

      再用浏览器打开 <http://127.0.0.1:4321/>。直接双击网页文件看不到样式。

      **三、记一次状态变更。** 打开那个问题的文件，在 `history:` 的最后加一条，再运行 `gongkai build`：

          history:
            - date: 2025-01-10
              status: 正在整改
            - date: 2025-03-28        # 新加的一条：日期不早于上一条
              status: 已完成
              note: 做成了什么，用一句话说清楚

      以前的各条不改也不删。单位的 `organ.md` 写有 `asOf:`（截至日期）的，核准公开后要把它改到新的日期；
      晚于截至日期的变更暂不公开。

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
