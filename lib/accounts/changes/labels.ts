import type { AccountChangeKind, AccountChangeOutcome } from "@/lib/db/generated/enums";

export const changeLabels = {
  DUTIES: "担当業務の変更",
  REOPENING: "利用の再開",
  RECOVERY: "サインイン方法の再設定",
} as const satisfies Record<AccountChangeKind, string>;

export const outcomeLabels = {
  APPROVED: "承認",
  REFUSED: "承認しない",
  WITHDRAWN: "取り下げ",
} as const satisfies Record<AccountChangeOutcome, string>;
