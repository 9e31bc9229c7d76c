import type { OfficeImportOutcome, OfficeImportStatus } from "@/lib/db/generated/enums";

export const importStatusLabels = {
  UPLOADED: "受け取りました",
  READING: "読み取っています",
  STAGED: "確認待ち",
  UNREADABLE: "読み取れません",
  APPLYING: "取り込んでいます",
  APPLIED: "取り込み済み",
  UNDOING: "取り消しています",
  UNDONE: "取り消し済み",
  DISCARDED: "取りやめ",
} as const satisfies Record<OfficeImportStatus, string>;

export const outcomeLabels = {
  CREATE: "新しく登録",
  CHANGE: "変更",
  SAME: "変更なし",
  FAULTY: "誤りあり",
} as const satisfies Record<OfficeImportOutcome, string>;
