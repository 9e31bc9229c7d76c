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

/** What the applicant reads, with what happens next. */
const nextSteps = {
  SUBMITTED: "締切までは、内容を差し替えたり、応募を取り下げたりできます。締切の後に、事務局が応募の条件を確認します。",
  IN_CHECK: "事務局が応募の条件を確認しています。結果をメールでお知らせします。",
  RETURNED: "修正のお願いを確認し、修正または回答を送信してください。",
  ELIGIBLE_PROPOSED: "事務局が応募の条件を確認しています。結果をメールでお知らせします。",
  INELIGIBLE_PROPOSED: "事務局が応募の条件を確認しています。結果をメールでお知らせします。",
  ELIGIBLE: "審査委員が審査します。結果が決まりましたら、メールでお知らせします。",
  INELIGIBLE: "審査の対象になりませんでした。理由を確認してください。",
  WITHDRAWN: "応募は取り下げられています。締切までは、取下げを取り消せます。",
} as const satisfies Record<AwardEntryStatus, string>;

/** What comes next; after the release nothing does. */
export function nextStepOf({
  status,
  isReleased,
}: {
  readonly status: AwardEntryStatus;
  readonly isReleased: boolean;
}) {
  return isReleased ? "審査が終わり、結果を発表しました。審査の結果を確認してください。" : nextSteps[status];
}

/** What the applicant reads of the record; what is not here is the desk's own business. */
export const ownHistory: Readonly<Partial<Record<string, string>>> = {
  "awardEntry.submit": "応募を受け付けました",
  "awardEntry.amend": "差し替えた内容を受け付けました",
  "awardEntry.return": "修正をお願いしました",
  "awardEntry.resubmit": "修正を受け付けました",
  "awardEntry.agreeEligible": "審査の対象になりました",
  "awardEntry.agreeIneligible": "審査の対象になりませんでした",
  "awardEntry.reopen": "確認をやり直すことになりました",
  "awardEntry.withdraw": "応募を取り下げました",
  "awardEntry.revive": "取下げを取り消しました",
};
