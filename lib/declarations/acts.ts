import { actionLabels } from "./labels";
import type { DeclarationAction } from "./workflow";

/** What an officer does on a page of its own, by the last part of its address. */
export const ACTS = [
  "return",
  "accept",
  "publish",
  "schedule",
  "refuse",
  "approve-change",
  "decline-change",
  "suspend",
  "resume",
  "cancel",
  "withdraw",
  "resubmit",
  "change",
  "renew",
  "reopen",
] as const;

export type Act = (typeof ACTS)[number];

type ActDefinition = {
  /** Steps of the workflow that it takes: it is offered exactly while one of them is. */
  readonly steps: readonly DeclarationAction[];
  readonly label: string;
  /** What follows, said before it is done. */
  readonly consequence: string;
  /** There is no way back for the officer alone. */
  readonly isFinal?: true;
};

export const acts = {
  return: {
    steps: ["return", "returnChange"],
    label: actionLabels.return,
    consequence:
      "選んだ項目だけを申請者が修正できるようになります。申請者が回答するまで、事務局の経過日数は進みません。",
  },
  accept: {
    steps: ["accept"],
    label: actionLabels.accept,
    consequence: "宣言を受理します。公開の時期は、受理のあとでも変更できます。",
  },
  publish: {
    steps: ["publish"],
    label: "すぐに公開する",
    consequence: "宣言のページと一覧、オープンデータにすぐに掲載されます。",
  },
  schedule: {
    steps: ["publish"],
    label: "公開日時を設定する",
    consequence:
      "設定した日時に、自動で公開されます。日時を決めたとき、変えたとき、取り消したときは、申請者にメールでお知らせします。",
  },
  refuse: {
    steps: ["refuse"],
    label: actionLabels.refuse,
    consequence: "手続きは終了します。再開するには、別の担当者の承認が必要です。",
    isFinal: true,
  },
  "approve-change": {
    steps: ["approveChange"],
    label: actionLabels.approveChange,
    consequence: "公開中の内容が、変更後の内容にすぐに入れ替わります。",
  },
  "decline-change": {
    steps: ["declineChange"],
    label: actionLabels.declineChange,
    consequence: "変更の申出は終了し、これまでの内容の公開が続きます。",
  },
  suspend: {
    steps: ["suspend"],
    label: actionLabels.suspend,
    consequence: "公開ページは「公開を停止しています」という表示に変わり、一覧とオープンデータから外れます。",
  },
  resume: {
    steps: ["resume"],
    label: actionLabels.resume,
    consequence: "停止する前の内容が、再び公開されます。",
  },
  cancel: {
    steps: ["cancel"],
    label: actionLabels.cancel,
    consequence: "宣言は終了し、公開ページには取消しの事実だけが残ります。再開するには、別の担当者の承認が必要です。",
    isFinal: true,
  },
  withdraw: {
    steps: ["withdraw"],
    label: "取り下げを代行する",
    consequence: "手続きは終了し、公開中の内容は外れます。再開するには、別の担当者の承認が必要です。",
    isFinal: true,
  },
  resubmit: {
    steps: ["resubmit", "resubmitChange"],
    label: "修正を代行入力する",
    consequence: "申請者からの修正として受け付け、新しい版を保存します。",
  },
  change: {
    steps: ["requestChange"],
    label: "変更を代行入力する",
    consequence: "申請者からの変更の申出として受け付けます。公開中の内容は、変更を公開するまで変わりません。",
  },
  renew: {
    steps: ["renew"],
    label: "更新を代行する",
    consequence: "同じ内容で、新しい有効期間が始まります。",
  },
  reopen: {
    steps: ["reopen"],
    label: "手続きを再開する",
    consequence: "終了した手続きを確認中に戻します。依頼した人とは別の担当者の承認が必要です。",
  },
} as const satisfies Record<Act, ActDefinition>;

export function isAct(text: string): text is Act {
  return ACTS.some((act) => act === text);
}

/** The acts that these steps of the workflow come to. */
export function actsFor(available: readonly DeclarationAction[]): Act[] {
  return ACTS.filter((act) => acts[act].steps.some((step) => available.includes(step)));
}
