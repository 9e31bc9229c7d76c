import type { AwardAssignmentDraftStatus } from "@/lib/db/generated/enums";
import type { Mode, Weights } from "./problem";
import type { AssignmentAction } from "./workflow";

export const assignmentStatusLabels = {
  DRAFT: "割り当ての案",
  IN_FORCE: "有効にした割り当て",
  DISCARDED: "破棄",
} as const satisfies Record<AwardAssignmentDraftStatus, string>;

export const assignmentActionLabels = {
  ask: "割り当ての案を作る",
  enforce: "割り当てを有効にする",
  discard: "案を破棄する",
} as const satisfies Record<AssignmentAction, string>;

export const modeLabels = {
  fresh: "初めから割り当て直す",
  "top-up": "現在の割り当てをできるだけ変えない",
} as const satisfies Record<Mode, string>;

export const weightLabels = {
  wishes: "本人の希望",
  expertise: "専門",
  load: "件数の均等",
  mix: "部門の偏りの少なさ",
} as const satisfies Record<keyof Weights, string>;
