import type { AwardArrival, AwardEntryStatus } from "@/lib/db/generated/enums";
import type { EntryAction } from "./workflow";

export const entryStatusLabels = {
  SUBMITTED: "受付済み",
  IN_CHECK: "確認中",
  RETURNED: "修正待ち",
  ELIGIBLE_PROPOSED: "審査対象とする案の承認待ち",
  INELIGIBLE_PROPOSED: "対象外とする案の承認待ち",
  ELIGIBLE: "審査対象",
  INELIGIBLE: "対象外",
  WITHDRAWN: "取下げ",
} as const satisfies Record<AwardEntryStatus, string>;

/** What the applicant reads: how far two people of the office have come is not told before they have. */
export const ownStatusLabels = {
  ...entryStatusLabels,
  ELIGIBLE_PROPOSED: "確認中",
  INELIGIBLE_PROPOSED: "確認中",
} as const satisfies Record<AwardEntryStatus, string>;

export const entryActionLabels = {
  submit: "応募する",
  amend: "応募内容を差し替える",
  startCheck: "確認を始める",
  return: "修正を依頼する",
  resubmit: "修正を送信する",
  proposeEligible: "審査対象とする案を出す",
  proposeIneligible: "対象外とする案を出す",
  agreeEligible: "審査対象とすることを承認する",
  agreeIneligible: "対象外とすることを承認する",
  sendBack: "案を差し戻す",
  takeBack: "案を取り下げる",
  reopen: "確認をやり直す",
  withdraw: "応募を取り下げる",
  revive: "取下げを取り消す",
} as const satisfies Record<EntryAction, string>;

export const arrivalLabels = {
  IN_TIME: "期限内",
  EXTENDED: "個別に延長した期限内",
  IN_GRACE: "猶予による受付",
} as const satisfies Record<AwardArrival, string>;
