import { entryActionLabels } from "./labels";
import type { EntryAction } from "./workflow";

/** What an officer does on a page of its own, by the last part of its address. */
export const ACTS = [
  "agree-eligible",
  "agree-ineligible",
  "send-back",
  "take-back",
  "propose-eligible",
  "return",
  "propose-ineligible",
  "reopen",
  "withdraw",
  "revive",
] as const;

export type Act = (typeof ACTS)[number];

type ActDefinition = {
  /** The step of the workflow that it takes: it is offered exactly while that is. */
  readonly step: EntryAction;
  readonly label: string;
  /** What follows, said before it is done. */
  readonly consequence: string;
  /** Question for the reason, and who reads it; absent where none is asked. */
  readonly reason?: { readonly label: string; readonly help: string };
  /** There is no way back for the officer alone. */
  readonly isFinal?: true;
  /** What is said when it is done. */
  readonly done: string;
};

const TOLD = "応募者へのメールに、このまま記載されます。";

export const acts: Readonly<Record<Act, ActDefinition>> = {
  "agree-eligible": {
    step: "agreeEligible",
    label: entryActionLabels.agreeEligible,
    consequence: "審査委員が審査する応募になります。応募者に、審査対象となったことをメールで知らせます。",
    isFinal: true,
    done: "審査対象とすることを承認しました。メールを応募者に送ります。",
  },
  "agree-ineligible": {
    step: "agreeIneligible",
    label: entryActionLabels.agreeIneligible,
    consequence: "応募の手続きは終了します。応募者に、理由をメールで知らせます。",
    isFinal: true,
    done: "対象外とすることを承認しました。メールを応募者に送ります。",
  },
  "send-back": {
    step: "sendBack",
    label: entryActionLabels.sendBack,
    consequence: "案はなくなり、確認中に戻ります。応募者には知らせません。",
    reason: { label: "差し戻す理由", help: "案を出した同僚に伝わります。応募者には送られません。" },
    done: "案を差し戻しました。確認中に戻りました。",
  },
  "take-back": {
    step: "takeBack",
    label: entryActionLabels.takeBack,
    consequence: "案はなくなり、確認中に戻ります。応募者には知らせません。",
    done: "案を取り下げました。確認中に戻りました。",
  },
  "propose-eligible": {
    step: "proposeEligible",
    label: entryActionLabels.proposeEligible,
    consequence: "ほかの表彰担当が承認すると、審査対象になります。承認されるまで、応募者には知らせません。",
    done: "審査対象とする案を出しました。ほかの表彰担当の承認を待っています。",
  },
  return: {
    step: "return",
    label: entryActionLabels.return,
    consequence:
      "選んだ項目だけを応募者が修正できるようになります。応募者が回答するまで、事務局の経過日数は進みません。締切を過ぎていても回答できます。",
    done: "修正を依頼しました。メールを応募者に送ります。",
  },
  "propose-ineligible": {
    step: "proposeIneligible",
    label: entryActionLabels.proposeIneligible,
    consequence: "ほかの表彰担当が承認すると、審査の対象外になります。承認されるまで、応募者には知らせません。",
    done: "対象外とする案を出しました。ほかの表彰担当の承認を待っています。",
  },
  reopen: {
    step: "reopen",
    label: entryActionLabels.reopen,
    consequence: "依頼した人とは別の表彰担当が承認すると、確認中に戻り、理由を書いたメールを応募者に送ります。",
    done: "確認のやり直しについて記録しました。",
  },
  withdraw: {
    step: "withdraw",
    label: "取下げを代行する",
    consequence: "応募の手続きは終了します。締切までは、取下げを取り消すことができます。",
    reason: { label: "取下げの理由", help: TOLD },
    isFinal: true,
    done: "取下げを受け付けました。メールを応募者に送ります。",
  },
  revive: {
    step: "revive",
    label: "取下げの取消しを代行する",
    consequence: "取り下げる前の内容で受付済みに戻ります。届いた日時は、取り下げる前のままです。",
    done: "取下げを取り消しました。メールを応募者に送ります。",
  },
};

/** What the day mostly asks for, the likeliest first. */
export const MAIN_ACTS: readonly Act[] = [
  "agree-eligible",
  "agree-ineligible",
  "send-back",
  "take-back",
  "propose-eligible",
  "return",
  "propose-ineligible",
];

export function isAct(text: string): text is Act {
  return ACTS.some((act) => act === text);
}

/** The acts that these steps of the workflow come to. */
export function actsFor(available: readonly EntryAction[]): Act[] {
  return ACTS.filter((act) => available.includes(acts[act].step));
}
