import { actionLabels } from "./labels";
import type { OfficeAction } from "./workflow";

/** What an officer does on a page of its own, by the last part of its address. */
export const ACTS = [
  "publish",
  "approve-change",
  "return",
  "resume",
  "reopen",
  "decline-change",
  "refuse",
  "close",
  "suspend",
  "resubmit",
  "change",
  "withdraw",
] as const;

export type Act = (typeof ACTS)[number];

/** What a municipality sent by another way, typed in by an officer. */
export type EntryAct = Extract<Act, "resubmit" | "change">;

type ActDefinition = {
  /** Steps of the workflow that it takes: it is offered exactly while one of them is. */
  readonly steps: readonly OfficeAction[];
  readonly label: string;
  /** What follows, said before it is done. */
  readonly consequence: string;
  /** Question for the reason; absent where none is asked. */
  readonly reason?: string;
  /** There is no way back for the officer alone. */
  readonly isFinal?: true;
  /** What is said when it is done. */
  readonly done: string;
};

export const acts: Readonly<Record<Act, ActDefinition>> = {
  publish: {
    steps: ["publish"],
    label: actionLabels.publish,
    consequence: "施設のページと一覧、検索、オープンデータにすぐに掲載されます。確認日は今日になります。",
    done: "公開しました。",
  },
  "approve-change": {
    steps: ["approveChange"],
    label: actionLabels.approveChange,
    consequence: "公開中の内容が、変更後の内容にすぐに入れ替わります。確認日は今日になります。",
    done: "変更を公開しました。",
  },
  return: {
    steps: ["return", "returnChange"],
    label: actionLabels.return,
    consequence:
      "選んだ項目だけを自治体が修正できるようになります。自治体が回答するまで、事務局の経過日数は進みません。",
    done: "修正を依頼しました。メールを自治体に送ります。",
  },
  resume: {
    steps: ["resume"],
    label: actionLabels.resume,
    consequence: "停止する前の内容が、再び公開されます。",
    reason: "公開を再開する理由",
    done: "公開を再開しました。",
  },
  reopen: {
    steps: ["reopen"],
    label: actionLabels.reopen,
    consequence: "閉館する前の内容で、一覧と検索に再び表示されます。確認日は今日になります。",
    reason: "利用を再開する理由",
    done: "利用の再開を公開しました。",
  },
  "decline-change": {
    steps: ["declineChange"],
    label: actionLabels.declineChange,
    consequence: "変更の申出は終了し、これまでの内容の公開が続きます。",
    reason: "変更を見送る理由",
    done: "変更を見送りました。これまでの内容の公開を続けます。",
  },
  refuse: {
    steps: ["refuse"],
    label: actionLabels.refuse,
    consequence: "手続きは終了します。自治体は、改めて登録を申請できます。",
    reason: "受け付けない理由",
    isFinal: true,
    done: "受け付けないことを決定しました。",
  },
  close: {
    steps: ["close"],
    label: actionLabels.close,
    consequence: "一覧、検索、オープンデータから外れます。施設のページは残り、閉館したことを表示します。",
    reason: "閉館の理由",
    done: "閉館にしました。",
  },
  suspend: {
    steps: ["suspend"],
    label: actionLabels.suspend,
    consequence: "公開ページが外れ、一覧、検索、オープンデータからも外れます。内容は残り、あとで再開できます。",
    reason: "公開を停止する理由",
    done: "公開を停止しました。",
  },
  resubmit: {
    steps: ["resubmit", "resubmitChange"],
    label: "修正を代行入力する",
    consequence: "自治体からの修正として受け付け、新しい版を保存します。",
    done: "修正を受け付けました。メールを自治体に送ります。",
  },
  change: {
    steps: ["requestChange"],
    label: "変更を代行入力する",
    consequence: "自治体からの変更の申出として受け付けます。公開中の内容は、変更を公開するまで変わりません。",
    done: "変更の申出を受け付けました。メールを自治体に送ります。",
  },
  withdraw: {
    steps: ["withdraw"],
    label: "取り下げを代行する",
    consequence: "手続きは終了します。自治体は、改めて登録を申請できます。",
    reason: "取り下げの理由",
    isFinal: true,
    done: "取り下げを受け付けました。",
  },
};

/** What the day mostly asks for, the likeliest first. */
export const MAIN_ACTS: readonly Act[] = ["publish", "approve-change", "return", "resume", "reopen"];

export function isAct(text: string): text is Act {
  return ACTS.some((act) => act === text);
}

export function isEntryAct(act: Act): act is EntryAct {
  return act === "resubmit" || act === "change";
}

/** The acts that these steps of the workflow come to. */
export function actsFor(available: readonly OfficeAction[]): Act[] {
  return ACTS.filter((act) => acts[act].steps.some((step) => available.includes(step)));
}
