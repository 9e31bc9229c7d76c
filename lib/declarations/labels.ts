import type { QueueSort } from "@/lib/cases/queue-sorts";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import type { QueueView } from "./filters";
import type { DeclarationAction } from "./workflow";

/** What the desk reads. */
export const statusLabels = {
  SUBMITTED: "受付済み",
  IN_REVIEW: "確認中",
  RETURNED: "修正依頼中",
  ACCEPTED: "受理（公開待ち）",
  PUBLISHED: "公開中",
  CHANGE_SUBMITTED: "変更の確認中",
  CHANGE_RETURNED: "変更の修正依頼中",
  SUSPENDED: "公開停止中",
  EXPIRED: "期限切れ",
  REFUSED: "不受理",
  WITHDRAWN: "取り下げ",
  CANCELLED: "取消し",
} as const satisfies Record<DeclarationStatus, string>;

/** What the declarer reads, with what happens next. */
export const publicStatus = {
  SUBMITTED: {
    label: "受け付けました",
    next: "事務局が内容を確認しています。確認が終わりましたらメールでお知らせします。",
  },
  IN_REVIEW: {
    label: "確認しています",
    next: "事務局が内容を確認しています。確認が終わりましたらメールでお知らせします。",
  },
  RETURNED: { label: "修正をお願いしています", next: "修正のお願いの内容を確認し、修正または回答を送信してください。" },
  ACCEPTED: { label: "受理しました", next: "公開の準備をしています。公開されましたらメールでお知らせします。" },
  PUBLISHED: {
    label: "公開しています",
    next: "宣言は公開されています。内容が変わったときは、変更を申し出てください。",
  },
  CHANGE_SUBMITTED: { label: "変更を確認しています", next: "変更が確認されるまで、これまでの内容を公開しています。" },
  CHANGE_RETURNED: {
    label: "変更の修正をお願いしています",
    next: "修正のお願いの内容を確認し、修正または回答を送信してください。これまでの内容は公開されたままです。",
  },
  SUSPENDED: { label: "公開を停止しています", next: "停止の理由を確認し、ご不明な点は事務局へお問い合わせください。" },
  EXPIRED: { label: "有効期限が過ぎました", next: "取組を続けている場合は、更新の手続きをしてください。" },
  REFUSED: {
    label: "受理できませんでした",
    next: "理由を確認してください。内容を改めて、新しく申請することができます。",
  },
  WITHDRAWN: { label: "取り下げました", next: "手続きは終了しています。再び宣言する場合は、新しく申請してください。" },
  CANCELLED: { label: "取り消されました", next: "理由を確認し、ご不明な点は事務局へお問い合わせください。" },
} as const satisfies Record<DeclarationStatus, { readonly label: string; readonly next: string }>;

/** Views of the work queue: who has to act, or how it ended. */
export const viewLabels = {
  office: "事務局の対応待ち",
  declarer: "申請者の対応待ち",
  shown: "公開中",
  ended: "終了・停止",
  all: "すべて",
} as const satisfies Record<QueueView, string>;

export const sortLabels = {
  oldest: "受付日の古い順",
  newest: "受付日の新しい順",
  number: "受付番号順",
  name: "団体名順",
} as const satisfies Record<QueueSort, string>;

export const actionLabels = {
  submit: "申請する",
  startReview: "確認を始める",
  return: "修正を依頼する",
  resubmit: "修正を送る",
  accept: "受理する",
  refuse: "受理しない",
  publish: "公開する",
  requestChange: "変更を申し出る",
  returnChange: "変更の修正を依頼する",
  resubmitChange: "変更の修正を送る",
  approveChange: "変更を公開する",
  declineChange: "変更を見送る",
  dropChange: "変更の申出を取り下げる",
  suspend: "公開を停止する",
  resume: "公開を再開する",
  expire: "期限切れにする",
  renew: "更新する",
  cancel: "宣言を取り消す",
  withdraw: "取り下げる",
  reopen: "手続きを再開する",
} as const satisfies Record<DeclarationAction, string>;

/** History as the declarer sees it. */
export const publicHistory: Readonly<Partial<Record<string, string>>> = {
  "declaration.submit": "申請を受け付けました",
  "declaration.startReview": "確認を始めました",
  "declaration.return": "修正をお願いしました",
  "declaration.resubmit": "修正を受け付けました",
  "declaration.accept": "受理しました",
  "declaration.refuse": "受理できませんでした",
  "declaration.publish": "公開しました",
  "declaration.requestChange": "変更の申出を受け付けました",
  "declaration.returnChange": "変更の修正をお願いしました",
  "declaration.resubmitChange": "変更の修正を受け付けました",
  "declaration.approveChange": "変更を公開しました",
  "declaration.declineChange": "変更は見送られました",
  "declaration.dropChange": "変更の申出を取り下げました",
  "declaration.suspend": "公開を停止しました",
  "declaration.resume": "公開を再開しました",
  "declaration.expire": "有効期限が過ぎました",
  "declaration.renew": "更新しました",
  "declaration.cancel": "宣言を取り消しました",
  "declaration.withdraw": "取り下げました",
  "declaration.reopen": "手続きを再開しました",
};

/** 形式確認. Completeness, purpose and exclusions; not a judgement of quality. */
export const CHECK_ITEMS = [
  { key: "completeness", label: "必須の項目がすべて記入されている" },
  { key: "purpose", label: "取組内容が地方創生テレワーク推進運動の趣旨に沿っている" },
  { key: "consistency", label: "名称・法人番号・所在地が一致している" },
  { key: "conditions", label: "反社会的勢力・労働関係法令の条件を満たしている" },
  { key: "rights", label: "ロゴ・写真の権利と説明に問題がない" },
  { key: "duplicate", label: "同じ団体の有効な宣言がほかにない" },
] as const;

export type CheckItemKey = (typeof CHECK_ITEMS)[number]["key"];
