import type { AwardSheetKind, AwardSheetStatus } from "@/lib/db/generated/enums";
import type { SheetAction } from "./workflow";

export const sheetStatusLabels = {
  EMPTY: "未着手",
  DRAFT: "記入中",
  SUBMITTED: "提出済み",
  ABSTAINED: "棄権",
  SET_ASIDE: "対象外",
} as const satisfies Record<AwardSheetStatus, string>;

export const sheetActionLabels = {
  open: "評価票を用意する",
  begin: "記入を始める",
  submit: "採点を提出する",
  abstain: "採点を棄権する",
  resume: "棄権を取り消す",
  setAside: "評価票を対象外にする",
  reinstate: "評価票を対象に戻す",
} as const satisfies Record<SheetAction, string>;

export const sheetKindLabels = {
  ROUND: "審査",
  CALIBRATION: "基準合わせ",
  SECOND_ROUND: "二次審査",
} as const satisfies Record<AwardSheetKind, string>;
