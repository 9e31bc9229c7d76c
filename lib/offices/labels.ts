import type { OfficeStatus } from "@/lib/db/generated/enums";
import type { OfficeAction } from "./workflow";

/** What the desk reads. */
export const statusLabels = {
  SUBMITTED: "受付済み",
  IN_REVIEW: "確認中",
  RETURNED: "修正依頼中",
  PUBLISHED: "公開中",
  CHANGE_SUBMITTED: "変更の確認中",
  CHANGE_RETURNED: "変更の修正依頼中",
  CLOSED: "閉館",
  SUSPENDED: "公開停止中",
  REFUSED: "不受理",
  WITHDRAWN: "取り下げ",
  REMOVED: "削除済み",
} as const satisfies Record<OfficeStatus, string>;

/** What the municipality reads, with what happens next. */
export const publicStatus = {
  SUBMITTED: { label: "受け付けました", next: "事務局が内容を確認し、結果をメールでお知らせします。" },
  IN_REVIEW: { label: "確認しています", next: "事務局が内容を確認し、結果をメールでお知らせします。" },
  RETURNED: { label: "修正をお願いしています", next: "修正のお願いを確認し、修正または回答を送信してください。" },
  PUBLISHED: { label: "公開しています", next: "内容が変わったときは、変更を申し出てください。" },
  CHANGE_SUBMITTED: { label: "変更を確認しています", next: "確認が終わるまで、これまでの内容を公開しています。" },
  CHANGE_RETURNED: {
    label: "変更の修正をお願いしています",
    next: "修正のお願いを確認し、修正または回答を送信してください。これまでの内容は公開されたままです。",
  },
  CLOSED: {
    label: "閉館しています",
    next: "ページには閉館したことを表示しています。再開したときは、お知らせください。",
  },
  SUSPENDED: { label: "公開を停止しています", next: "停止の理由を確認し、ご不明な点は事務局へお問い合わせください。" },
  REFUSED: { label: "受け付けられませんでした", next: "理由を確認してください。改めて登録することができます。" },
  WITHDRAWN: { label: "取り下げました", next: "手続きは終了しています。改めて登録することができます。" },
  REMOVED: { label: "削除しました", next: "公開ページは外れました。改めて登録することができます。" },
} as const satisfies Record<OfficeStatus, { readonly label: string; readonly next: string }>;

export const actionLabels = {
  submit: "登録を申請する",
  startReview: "確認を始める",
  return: "修正を依頼する",
  resubmit: "修正を送る",
  publish: "公開する",
  refuse: "受け付けない",
  withdraw: "取り下げる",
  requestChange: "変更を申し出る",
  returnChange: "変更の修正を依頼する",
  resubmitChange: "変更の修正を送る",
  approveChange: "変更を公開する",
  declineChange: "変更を見送る",
  dropChange: "変更の申出を取り下げる",
  close: "閉館にする",
  reopen: "利用を再開する",
  suspend: "公開を停止する",
  resume: "公開を再開する",
  remove: "削除する",
} as const satisfies Record<OfficeAction, string>;

/** What the municipality reads of the record; what is not here is the desk's own business. */
export const publicHistory: Readonly<Partial<Record<string, string>>> = {
  "office.submit": "登録の申請を受け付けました",
  "office.startReview": "確認を始めました",
  "office.return": "修正をお願いしました",
  "office.resubmit": "修正を受け付けました",
  "office.publish": "公開しました",
  "office.refuse": "受け付けられませんでした",
  "office.withdraw": "取り下げました",
  "office.requestChange": "変更の申出を受け付けました",
  "office.returnChange": "変更の修正をお願いしました",
  "office.resubmitChange": "変更の修正を受け付けました",
  "office.approveChange": "変更を公開しました",
  "office.declineChange": "変更は見送られました",
  "office.dropChange": "変更の申出を取り下げました",
  "office.close": "閉館にしました",
  "office.reopen": "利用を再開しました",
  "office.suspend": "公開を停止しました",
  "office.resume": "公開を再開しました",
  "office.askForRemoval": "削除の申出を受け付けました",
  "office.declineRemoval": "削除は見送られました",
  "office.remove": "削除しました",
  "office.confirm": "内容が今も正しいことを確認しました",
  "office.confirmByLink": "メールのリンクから、内容が今も正しいことを確認しました",
};
