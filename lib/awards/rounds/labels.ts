import type { AwardRoundStatus } from "@/lib/db/generated/enums";
import type { RoundAction } from "./workflow";

export const roundStatusLabels = {
  PREPARING: "準備中（基準合わせ）",
  OPEN: "採点期間中",
  CLOSED: "採点終了",
  REOPENING_ASKED: "再開の承認待ち",
} as const satisfies Record<AwardRoundStatus, string>;

export const roundActionLabels = {
  prepare: "採点期間を準備する",
  open: "採点を始める",
  close: "採点を終える",
  askReopening: "採点の再開を依頼する",
  reopen: "採点の再開を承認する",
  keepClosed: "再開を承認しない",
  takeBack: "再開の依頼を取り下げる",
} as const satisfies Record<RoundAction, string>;
