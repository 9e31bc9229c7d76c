import type { AwardAdjustmentStatus } from "@/lib/db/generated/enums";
import type { AdjustmentAction } from "./workflow";

export const adjustmentStatusLabels = {
  REQUESTED: "計算中",
  COMPUTED: "調整済み",
  REFUSED: "調整しない（平均点のまま）",
  SUPERSEDED: "計算の前に依頼し直し",
} as const satisfies Record<AwardAdjustmentStatus, string>;

export const adjustmentActionLabels = {
  ask: "得点の調整を依頼する",
  compute: "調整した得点を記録する",
  refuse: "調整しないことを記録する",
  supersede: "計算の前に依頼し直す",
} as const satisfies Record<AdjustmentAction, string>;
