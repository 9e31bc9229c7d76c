import type { IntroductionStatus, MatchDirection, MatchRequestStatus, MatchSide } from "@/lib/db/generated/enums";
import type { IntroductionAction } from "./workflow";

/** What the desk reads. */
export const statusLabels = {
  DRAFT: "下書き",
  PROPOSED: "希望した側の返事待ち",
  OFFERED: "相手の返事待ち",
  INTRODUCED: "紹介済み",
  DECLINED: "見送り",
  EXPIRED: "期限切れ",
  WITHDRAWN: "取り下げ",
} as const satisfies Record<IntroductionStatus, string>;

export const actionLabels = {
  draft: "紹介の下書きを作る",
  propose: "希望した側に提案する",
  accept: "紹介を希望する",
  introduce: "紹介を受ける",
  declineProposal: "提案を見送る",
  declineOffer: "紹介を断る",
  retract: "紹介の希望をやめる",
  expire: "期限切れにする",
  withdraw: "取り下げる",
} as const satisfies Record<IntroductionAction, string>;

export const directionLabels = {
  COMPANY_SEEKS_PLACE: "企業が地域・施設を探す",
  MUNICIPALITY_SEEKS_COMPANY: "自治体が企業を探す",
} as const satisfies Record<MatchDirection, string>;

export const requestStatusLabels = { OPEN: "受付中", CLOSED: "終了" } as const satisfies Record<
  MatchRequestStatus,
  string
>;

export const sideLabels = { ASKER: "希望した側", COUNTERPART: "紹介された側" } as const satisfies Record<
  MatchSide,
  string
>;

type Told = { readonly label: string; readonly next: string };

const ENDED = "この紹介は終わりました。連絡先は、どちらにもお知らせしていません。";

/** What a side reads, with what happens next. */
export const sideStatus = {
  ASKER: {
    DRAFT: { label: "準備中", next: "" },
    PROPOSED: { label: "あなたの返事を待っています", next: "提案を読み、紹介を希望するか、見送るかを選んでください。" },
    OFFERED: {
      label: "相手の返事を待っています",
      next: "相手が承諾すると、双方の連絡先をお知らせします。それまでは、希望をやめることができます。",
    },
    INTRODUCED: { label: "紹介が成立しました", next: "連絡先に、直接ご連絡ください。" },
    DECLINED: { label: "見送りになりました", next: ENDED },
    EXPIRED: { label: "返事の期限が過ぎました", next: ENDED },
    WITHDRAWN: { label: "取り下げになりました", next: ENDED },
  },
  COUNTERPART: {
    DRAFT: { label: "準備中", next: "" },
    PROPOSED: { label: "準備中", next: "" },
    OFFERED: {
      label: "あなたの返事を待っています",
      next: "希望の内容を読み、紹介を受けるか、断るかを選んでください。",
    },
    INTRODUCED: { label: "紹介が成立しました", next: "連絡先に、直接ご連絡ください。" },
    DECLINED: { label: "見送りになりました", next: ENDED },
    EXPIRED: { label: "返事の期限が過ぎました", next: ENDED },
    WITHDRAWN: { label: "取り下げになりました", next: ENDED },
  },
} as const satisfies Record<MatchSide, Record<IntroductionStatus, Told>>;
