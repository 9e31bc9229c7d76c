import type { AwardResultStatus } from "@/lib/db/generated/enums";
import type { ResultAction } from "./workflow";

export const resultStatusLabels = {
  DRAFT: "作成中",
  PROPOSED: "承認待ち",
  DECIDED: "決定（未発表）",
  SCHEDULED: "発表の予約",
  RELEASED: "発表済み",
} as const satisfies Record<AwardResultStatus, string>;

export const resultActionLabels = {
  begin: "受賞者の一覧を作り始める",
  propose: "決定の承認を依頼する",
  decide: "受賞者を決定する",
  sendBack: "承認せずに戻す",
  takeBack: "承認の依頼を取り下げる",
  unlock: "決定を取り消して書き直す",
  schedule: "発表の日時を決める",
  unschedule: "発表の予約を取り消す",
  release: "発表する",
} as const satisfies Record<ResultAction, string>;
