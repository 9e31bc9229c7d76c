import type { Tone } from "@/components/ui/tone";
import type { DeclarationStatus } from "@/lib/db/generated/enums";

/** Who has to do something now, and how the status is toned. */
export const statusSides = {
  SUBMITTED: { turn: "事務局", tone: "info" },
  IN_REVIEW: { turn: "事務局", tone: "info" },
  RETURNED: { turn: "申請者（あなた）", tone: "warning" },
  ACCEPTED: { turn: "事務局", tone: "info" },
  PUBLISHED: { turn: "対応が必要な人はいません", tone: "success" },
  CHANGE_SUBMITTED: { turn: "事務局", tone: "info" },
  CHANGE_RETURNED: { turn: "申請者（あなた）", tone: "warning" },
  SUSPENDED: { turn: "事務局", tone: "warning" },
  EXPIRED: { turn: "申請者（あなた）", tone: "warning" },
  REFUSED: { turn: "手続きは終了しています", tone: "error" },
  WITHDRAWN: { turn: "手続きは終了しています", tone: "neutral" },
  CANCELLED: { turn: "手続きは終了しています", tone: "error" },
} as const satisfies Record<DeclarationStatus, { readonly turn: string; readonly tone: Tone }>;

/** What is said above the page after something was done. */
export const doneWords = {
  corrected: {
    title: "修正を受け付けました",
    text: "事務局が内容を確認します。結果はメールでお知らせします。受付証は、この画面の「送信した内容と受付証」から受け取れます。",
  },
  changed: {
    title: "変更の申出を受け付けました",
    text: "変更が確認されるまで、これまでの内容を公開しています。結果はメールでお知らせします。",
  },
  "change-dropped": {
    title: "変更の申出を取り下げました",
    text: "これまでの内容を、そのまま公開しています。",
  },
  renewed: { title: "宣言を更新しました", text: "新しい有効期限を確かめてください。" },
  withdrawn: {
    title: "取り下げました",
    text: "手続きを終了しました。公開していた宣言は、公開を終了しています。確認のメールをお送りしました。",
  },
  saved: {
    title: "入力した内容を保存しました",
    text: "続きは、この画面から再開できます。まだ事務局には送信していません。",
  },
} as const satisfies Record<string, { readonly title: string; readonly text: string }>;

export type Done = keyof typeof doneWords;
