/** What is said on the page of a case after something was done, by the last part of its address. */
export const outcomes = {
  started: "確認を始めました。担当者になりました。",
  assigned: "担当者を変更しました。",
  noted: "メモを保存しました。",
  checked: "確認の結果を保存しました。",
  entered: "申請を受け付けました。受付のメールを申請者に送ります。",
  return: "修正を依頼しました。メールを申請者に送ります。",
  accept: "受理しました。",
  publish: "公開しました。",
  schedule: "公開日時の設定を変更しました。",
  refuse: "受理しないことを決定しました。",
  "approve-change": "変更を公開しました。",
  "decline-change": "変更を見送りました。これまでの内容の公開を続けます。",
  suspend: "公開を停止しました。",
  resume: "公開を再開しました。",
  cancel: "宣言を取り消しました。",
  withdraw: "取り下げを受け付けました。",
  resubmit: "修正を受け付けました。",
  change: "変更の申出を受け付けました。",
  renew: "更新しました。",
  "ask-reopen": "再開を依頼しました。別の担当者の承認をお待ちください。",
  reopen: "再開の依頼について決定しました。",
} as const satisfies Record<string, string>;

export type Outcome = keyof typeof outcomes;

export function isOutcome(text: string | undefined): text is Outcome {
  return text !== undefined && Object.hasOwn(outcomes, text);
}
