import type { ConsultationStatus } from "@/lib/db/generated/enums";
import { actionLabels } from "./labels";
import { type ConsultationAction, isIn } from "./workflow";

/** What an officer does on a page of its own, by the last part of its address. */
const ACTS = [
  "assign",
  "topics",
  "close",
  "reopen",
  "merge",
  "unmerge",
  "split",
  "link",
  "unlink",
  "withdraw",
] as const;

export type Act = (typeof ACTS)[number];

type Standing = {
  readonly status: ConsultationStatus;
  readonly actions: readonly ConsultationAction[];
  readonly isErased: boolean;
  readonly hasLinks: boolean;
};

type ActDefinition = {
  readonly label: string;
  /** What follows, said before it is done. */
  readonly consequence: string;
  /** There is no way back for the officer alone. */
  readonly isFinal?: true;
  /** What is said when it is done. */
  readonly done: string;
  readonly isOffered: (standing: Standing) => boolean;
};

const takes = (action: ConsultationAction) => (standing: Standing) => standing.actions.includes(action);
const whileOpen = ({ status }: Standing) => isIn("open", status);

export const acts: Readonly<Record<Act, ActDefinition>> = {
  assign: {
    label: "担当と副担当を決める",
    consequence:
      "担当と副担当が変わります。まだ読んでいない内容があれば、担当にメールで知らせます（担当が不在の間は、副担当にも知らせます）。",
    done: "担当と副担当を決めました。",
    isOffered: whileOpen,
  },
  topics: {
    label: "テーマを訂正する",
    consequence:
      "一覧の絞り込みと、担当の案に使うテーマが変わります。相談者が選んだテーマは、送信時の内容に残ります。相談者には知らせません。",
    done: "テーマを訂正しました。",
    isOffered: ({ status, isErased }) => status !== "MERGED" && !isErased,
  },
  close: {
    label: actionLabels.close,
    consequence:
      "対応を終わり、相談者に完了と満足度の質問を知らせます。相談者が続きを書くと、同じ担当で対応が再開します。",
    done: "完了にしました。相談者に知らせます。",
    isOffered: takes("close"),
  },
  reopen: {
    label: actionLabels.reopen,
    consequence: "対応中に戻り、結果の記録は消えます。相談者には知らせません。必要なときはメッセージを書いてください。",
    done: "対応を再開しました。",
    isOffered: takes("reopen"),
  },
  merge: {
    label: actionLabels.merge,
    consequence:
      "やり取りは統合先に移り、この相談は「統合済み」になります。相談者には、統合先の受付番号を知らせます。あとで取り消せます。",
    done: "統合しました。相談者に統合先の受付番号を知らせます。",
    isOffered: takes("merge"),
  },
  unmerge: {
    label: actionLabels.unmerge,
    consequence: "統合のときに移ったやり取りだけが、この相談に戻ります。この相談は対応中になります。",
    done: "統合を取り消しました。",
    isOffered: takes("unmerge"),
  },
  split: {
    label: "別の相談に分ける",
    consequence:
      "2つ目の質問を、新しい受付番号の相談にします。連絡先、担当、副担当は同じです。相談者には、新しい受付番号を知らせます。",
    done: "別の相談に分けました。この画面は、分けてできた相談です。",
    isOffered: ({ status, isErased }) => isIn("open", status) && !isErased,
  },
  link: {
    label: "ほかの相談と関連づける",
    consequence: "2つの相談の画面に、互いへのリンクが表示されます。相談者には見えません。",
    done: "関連づけました。",
    isOffered: () => true,
  },
  unlink: {
    label: "関連づけを取り消す",
    consequence: "2つの相談の画面から、互いへのリンクがなくなります。相談者には見えません。",
    done: "関連づけを取り消しました。",
    isOffered: ({ hasLinks }) => hasLinks,
  },
  withdraw: {
    label: "取り下げを代行する",
    consequence:
      "電話などで取り下げの申出を受けたときに使います。対応は終わり、まだ送信していないメッセージは送られません。相談者には、取り下げたことを知らせます。",
    isFinal: true,
    done: "取り下げを受け付けました。相談者に知らせます。",
    isOffered: takes("withdraw"),
  },
};

export function isAct(text: string): text is Act {
  return ACTS.some((act) => act === text);
}

export function offeredActs(standing: Standing): Act[] {
  return ACTS.filter((act) => acts[act].isOffered(standing));
}
