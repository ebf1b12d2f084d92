import ArgumentParser
import Diagnostics

/// `gongkai status`
struct StatusCommand: AsyncParsableCommand, GuidedCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: guide.abstract,
    subcommands: [
      StatusListCommand.self, StatusSetCommand.self, StatusExtendCommand.self, StatusReleaseCommand.self,
    ])

  static let guide = Guide(
    purpose: Wording("查看和记录整改状态", "shows and records where the rectification stands"),
    examples: [
      .init("gongkai status list", Wording("列出所有问题和它们的状态", "lists all findings and their statuses")),
      .init(
        "gongkai status list --overdue", Wording("只列逾期的问题", "only those whose deadline has passed")),
      .init(
        Wording(
          "gongkai status set 挂号排队 已完成 --note 已增设窗口", "gongkai status set queue completed --note \"two windows more\""),
        Wording("记录：标题里有“挂号排队”的问题已完成", "records that the finding with queue in its path is completed")),
      .init(
        Wording(
          "gongkai status extend 挂号排队 --due 2026-12 --note 设备未到货",
          "gongkai status extend queue --due 2026-12 --note \"not delivered\""),
        Wording("延期，并说明原因", "moves its deadline, and says why")),
      .init(
        "gongkai status release --as-of 2026-08-31",
        Wording("把截至日期推后到这一天，在此之前等待的记录随之公开", "moves the as-of date on: what waited until then becomes public")),
    ])
}
