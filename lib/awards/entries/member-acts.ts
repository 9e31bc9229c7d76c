import type { EntryAction } from "./workflow";

type Act = {
  readonly step: EntryAction;
  readonly label: string;
  readonly help: string;
  /** What follows from it, said before it is done. */
  readonly consequences: readonly string[];
  /** Question for the reason; absent where none is asked. */
  readonly reason?: string;
  /** It is taken until the deadline alone. */
  readonly isTimed?: true;
  /** What is said when it is done. */
  readonly done: string;
};

/** Acts that an applicant takes on an entry, each with a page that says what follows; named as in the address. */
export const ENTRY_ACTS = {
  withdraw: {
    step: "withdraw",
    label: "応募を取り下げる",
    help: "応募をやめるとき。締切までは、取り消せます。",
    consequences: [
      "審査の対象から外れます。審査が始まっているときも同じです。",
      "連携自治体への確認のお願いは、そこで終わります。",
      "締切までは、取下げを取り消せます。締切の後は、元に戻せません。",
    ],
    reason: "取下げの理由",
    done: "応募を取り下げました",
  },
  revive: {
    step: "revive",
    label: "取下げを取り消す",
    help: "取り下げた応募を、締切までに元に戻すとき。",
    consequences: ["最後に送信した内容で、応募が再び有効になります。", "届いた日時は、最後に送信したときのままです。"],
    isTimed: true,
    done: "取下げを取り消しました。応募は有効です",
  },
} as const satisfies Record<string, Act>;

export type EntryAct = keyof typeof ENTRY_ACTS;

const NAMES: readonly EntryAct[] = ["withdraw", "revive"];

export function findAct(text: string): EntryAct | undefined {
  return NAMES.find((name) => name === text);
}

/** Which of them can be taken now. */
export function entryActs(actions: readonly EntryAction[], isOpen: boolean): EntryAct[] {
  return NAMES.filter((name) => actions.includes(ENTRY_ACTS[name].step) && (isOpen || !isTimed(name)));
}

function isTimed(act: EntryAct): boolean {
  return "isTimed" in ENTRY_ACTS[act];
}

export function reasonLabel(act: EntryAct): string | undefined {
  const known = ENTRY_ACTS[act];
  return "reason" in known ? known.reason : undefined;
}
