import type { OfficeAction } from "./workflow";

/** A step of the workflow, or a request about the office that leaves it as it is until the secretariat has decided. */
export type MemberStep = OfficeAction | "askForRemoval";

type Act = {
  readonly step: MemberStep;
  readonly label: string;
  readonly help: string;
  /** What follows from it, said before it is done. */
  readonly consequences: readonly string[];
  /** Question for the reason; absent where none is asked. */
  readonly reason?: string;
  /** What is said when it is done. */
  readonly done: string;
};

/** Acts that a municipality takes on its own office, each with a page that says what follows; named as in the address. */
export const MEMBER_ACTS = {
  "drop-change": {
    step: "dropChange",
    label: "変更の申出を取り下げる",
    help: "変更をやめて、これまでの内容の公開を続けるとき。",
    consequences: ["申し出た変更は行われません。", "これまでの内容を、そのまま公開します。"],
    done: "変更の申出を取り下げました",
  },
  close: {
    step: "close",
    label: "閉館にする",
    help: "施設の利用が終わったとき、長く休むとき。",
    consequences: [
      "一覧、検索、オープンデータから外れます。",
      "施設のページは残り、閉館したことを表示します。",
      "利用を再開したときは、この画面から戻せます。",
    ],
    reason: "閉館の理由",
    done: "閉館にしました",
  },
  reopen: {
    step: "reopen",
    label: "利用を再開する",
    help: "閉館していた施設を、再び使えるようになったとき。",
    consequences: ["閉館する前の内容で、一覧と検索に再び表示します。", "確認日は今日になります。"],
    reason: "再開の理由",
    done: "利用の再開を公開しました",
  },
  withdraw: {
    step: "withdraw",
    label: "登録の申請を取り下げる",
    help: "登録をやめるとき。",
    consequences: ["手続きを終了します。元に戻せません。", "改めて登録することができます。"],
    reason: "取り下げの理由",
    done: "登録の申請を取り下げました",
  },
  remove: {
    step: "askForRemoval",
    label: "削除を申し出る",
    help: "掲載するべきでなかった施設を、公開ページごとなくすとき。",
    consequences: [
      "事務局が申出を確認し、結果をメールでお知らせします。",
      "決定までは、これまでどおり公開します。",
      "削除すると、公開ページはなくなり、元に戻せません。利用が終わった施設は、閉館にするとページが残ります。",
    ],
    reason: "削除の理由",
    done: "削除の申出を受け付けました",
  },
} as const satisfies Record<string, Act>;

export type MemberAct = keyof typeof MEMBER_ACTS;

const NAMES: readonly MemberAct[] = ["drop-change", "close", "reopen", "withdraw", "remove"];

export function findAct(text: string): MemberAct | undefined {
  return NAMES.find((name) => name === text);
}

/** Which of them can be taken now. */
export function memberActs(steps: readonly MemberStep[]): MemberAct[] {
  return NAMES.filter((name) => steps.includes(MEMBER_ACTS[name].step));
}
