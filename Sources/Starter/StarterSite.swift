extension Starter {
  /// The site as a whole, and its page about itself.
  static let site: [StarterFile] = [
    StarterFile(
      "Content/site.yaml",
      #"""
      # 整个网站的设置。井号后面是说明，不会公开。
      title: 示例市巡察整改公开
      organ: 中共示例市委巡察工作领导小组办公室   # 主办单位
      baseURL: https://example.org/             # 网站地址，正式公开前改成自己的
      demonstration: true                       # 每页注明是演示样例；正式网站删去这一行
      licence:                                  # 开放数据的使用许可，写在 /data/
        name: 知识共享署名 4.0 国际许可协议
        url: https://creativecommons.org/licenses/by/4.0/deed.zh-hans

      # 没有自己联系方式的单位和通报，用这里的
      contact:
        purpose: 对整改落实情况的意见和建议
        hotline: "12345"
        telephone: 0000-00000000
        postalAddress: 示例市中心区公开路1号
        postcode: "000000"
        email: zhenggai@example.org
        hours: 工作日9:00至12:00，14:00至17:30

      # 网站的样子：去掉行首的井号和空格就生效；图片和样式文件放进 Content/assets/
      # accent: "#8a1c1c"                       # 链接和图表的颜色，引号不能少
      # accentDark: "#f0a8a8"                   # 深色模式下的颜色，不写就自动调浅
      # logo:                                   # 网站名称前的徽标
      #   picture: assets/logo.svg
      #   alt: 示例市徽标
      # headerPicture:                          # 页面顶部的图片
      #   picture: assets/header.jpg
      #   alt: 示例市行政中心
      # navigation:                             # 主导航里另加的链接
      #   - title: 关于本网站
      #     url: /about/
      # stylesheet: assets/own.css              # 自己的样式文件
      # siteIDCode: "0000000000"                # 网站标识码
      # icp: 示ICP备00000000号
      # publicSecurity: 示公网安备00000000000000号
      """#),
    StarterFile(
      "Content/pages/about.md",
      #"""
      ---
      title: 关于本网站
      ---

      本网站公开各单位巡察、审计等整改工作的进展，方便群众查阅和监督。示例市以及网站上的单位、事项、日期都是虚构的，
      只用来说明这样的网站怎样写成。

      ## 怎样看懂状态

      - **尚未启动、正在整改**：还有工作要做。
      - **阶段性完成**：一个阶段的任务已经做完，整项工作还没有结束。
      - **长期坚持**：没有终点的工作，定期检视，不计算逾期。
      - **已完成**：单位自己报告完成，还没有经过审核认定。
      - **已销号**：经过审核认定；由本单位审核还是由监督方认定，分别注明。
      - **未标注**：还没有公布状态，不算完成。

      ## 日期和期限

      每个单位的情况都以页面上的截至日期为准。只公布到月份的日期，就显示到月份。期限一经公布，延期要说明原因，
      原来的期限继续显示；过了期限还没有完成的，标明逾期。已经报告完成又发现问题的，退回重新整改，经过都留在网页上。

      ## 从哪里看起

      可以先看[市第一人民医院的整改进展通报](../1-hospital/2024-inspection/notice.md)，
      或者[市图书馆的审计整改公告](../2-library/2025-audit/notice.md)。有意见和建议，请见[联系方式](/contact/)。
      """#),
  ]
}
