import type { AwardConflictSource, AwardConflictStatus } from "@/lib/db/generated/enums";
import type { ConflictAction } from "./workflow";

export const conflictStatusLabels = {
  SUSPECTED: "疑い（確認前）",
  CONFIRMED: "利益相反あり",
  CLEARING_PROPOSED: "解除の承認待ち",
  CLEARED: "解除済み",
} as const satisfies Record<AwardConflictStatus, string>;

export const conflictSourceLabels = {
  JUROR: "審査委員の申告",
  APPLICANT: "応募者の申告",
  DETECTED: "自動の検出",
  IMPOSED: "事務局の判断",
} as const satisfies Record<AwardConflictSource, string>;

export const conflictActionLabels = {
  suspect: "疑いとして記録する",
  declare: "利益相反を記録する",
  confirm: "利益相反ありとする",
  proposeClearing: "解除を提案する",
  clear: "解除を承認する",
  keep: "解除しない",
  reinstate: "利益相反ありに戻す",
} as const satisfies Record<ConflictAction, string>;
