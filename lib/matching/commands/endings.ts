import "server-only";
import type { End } from "./notify";

/** Why an introduction is withdrawn, as the record keeps it, and what each side reads of it. */
export type Ending = {
  readonly reason: string;
  readonly asker: End;
  /** None where it was the act of that side itself, whose contact is forgotten with it. */
  readonly counterpart: End | null;
};

const NO_ANSWER = "返事をする必要はありません。";

/** Whoever still looks for somebody may be proposed another. */
const stillLooking = (what: string): End => ({
  what,
  next: `${NO_ANSWER}ほかの候補を、事務局から改めてご提案することがあります。`,
});

const over = (what: string): End => ({ what, next: NO_ANSWER });

export function byDesk(reason: string): Ending {
  const what = "事務局が取り下げました";
  return { reason, asker: stillLooking(what), counterpart: over(what) };
}

export const endings = {
  requestClosed: {
    reason: "希望の登録が終わったため",
    asker: {
      what: "希望の登録が終わったため、紹介も終わりました",
      next: `${NO_ANSWER}改めて探すときは、新しい希望を登録するか、事務局へお問い合わせください。`,
    },
    counterpart: over("相手の希望の登録が終わりました"),
  },
  offerWithdrawn: {
    reason: "自治体が募集を取り下げたため",
    asker: stillLooking("相手の自治体の募集が終わりました"),
    counterpart: null,
  },
  optedOut: {
    reason: "企業が設定を解除したため",
    asker: stillLooking("相手の企業が、紹介の受け付けを終わりました"),
    counterpart: null,
  },
  placeGone: {
    reason: "施設の公開や募集が終わったため",
    asker: stillLooking("相手の施設の公開、または募集が終わりました"),
    counterpart: over("施設の公開、または募集が終わったため、紹介も終わりました"),
  },
  companyGone: {
    reason: "企業の設定の解除、または自己宣言の公開の終了のため",
    asker: stillLooking("相手の企業が、紹介の受け付けを終わりました"),
    counterpart: over("自己宣言の公開が終わったため、紹介も終わりました"),
  },
} as const satisfies Record<string, Ending>;
