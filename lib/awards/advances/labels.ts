import type { AwardAdvanceStatus } from "@/lib/db/generated/enums";
import type { AdvanceAction } from "./workflow";

export const advanceStatusLabels = {
  PROPOSED: "承認待ち",
  DECIDED: "決定",
  RETURNED: "承認せず、または取下げ",
  REPLACED: "別の決定に差し替え",
} as const satisfies Record<AwardAdvanceStatus, string>;

export const advanceActionLabels = {
  propose: "二次審査に進める応募の案を出す",
  decide: "二次審査に進める応募を決定する",
  sendBack: "案を承認せずに戻す",
  takeBack: "案を取り下げる",
  replace: "別の決定に差し替える",
} as const satisfies Record<AdvanceAction, string>;
