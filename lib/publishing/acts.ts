import { contentActionLabels } from "./labels";
import type { ContentAction } from "./workflow";

/** What an editor does on a page of its own, by the last part of its address; the likeliest first. */
const CONTENT_ACTS = ["publish", "submit", "return", "restore", "archive", "drop-revision", "discard"] as const;

export type ContentAct = (typeof CONTENT_ACTS)[number];

type ActDefinition = {
  /** Steps of the workflow that it takes: it is offered exactly while one of them is. */
  readonly steps: readonly ContentAction[];
  readonly label: string;
  /** What follows, said before it is done. */
  readonly consequence: string;
  /** The question that has to be answered, where there is one. */
  readonly reason?: string;
};

export const contentActs = {
  publish: {
    steps: ["publish", "publishRevision", "approve", "approveRevision"],
    label: contentActionLabels.publish,
    consequence: "ポータルのページ、一覧、サイト内検索に表示されます。改訂の場合は、公開中の内容と入れ替わります。",
  },
  submit: {
    steps: ["submit", "submitRevision"],
    label: contentActionLabels.submit,
    consequence: "ほかのコンテンツ担当者が内容を確認し、公開します。確認が終わるまで、書き換えはできません。",
  },
  return: {
    steps: ["return", "returnRevision"],
    label: contentActionLabels.return,
    consequence: "下書きに戻り、書き直せるようになります。公開の予約は取り消されます。公開中の内容は変わりません。",
    reason: "戻す理由",
  },
  restore: {
    steps: ["restore"],
    label: contentActionLabels.restore,
    consequence: "終了する前の内容が下書きになります。もう一度公開するには、ほかの担当者の確認が必要です。",
  },
  archive: {
    steps: ["archive"],
    label: contentActionLabels.archive,
    consequence:
      "ページは「公開を終えました」という案内に変わり、一覧と検索から外れます。内容は残り、下書きとして復元できます。",
    reason: "公開を終える理由",
  },
  "drop-revision": {
    steps: ["dropRevision"],
    label: contentActionLabels.dropRevision,
    consequence: "改訂の下書きをやめ、公開中の内容に戻します。改訂の下書きは、版の一覧から後で見ることができます。",
  },
  discard: {
    steps: ["discard"],
    label: contentActionLabels.discard,
    consequence: "下書きを一覧の「公開終了」に移します。内容は残り、下書きとして復元できます。",
    reason: "破棄する理由",
  },
} as const satisfies Record<ContentAct, ActDefinition>;

export function isContentAct(text: string): text is ContentAct {
  return CONTENT_ACTS.some((act) => act === text);
}

/** The acts that these steps of the workflow come to. */
export function contentActsFor(available: readonly ContentAction[]): ContentAct[] {
  return CONTENT_ACTS.filter((act) => contentActs[act].steps.some((step) => available.includes(step)));
}

export function reasonLabelOf(act: ContentAct): string | undefined {
  const definition: ActDefinition = contentActs[act];
  return definition.reason;
}

/** What has just been done, by the word in the address. */
export const contentOutcomes = {
  saved: "下書きを保存しました",
  submit: "確認を依頼しました。ほかのコンテンツ担当者の確認を待っています",
  publish: "公開しました",
  schedule: "公開を予約しました",
  return: "下書きに戻しました",
  restore: "下書きとして復元しました",
  archive: "公開を終えました",
  "drop-revision": "改訂を取りやめました",
  discard: "下書きを破棄しました",
  version: "選んだ版の内容を、新しい下書きとして保存しました",
} as const satisfies Record<ContentAct | "saved" | "schedule" | "version", string>;

export type ContentOutcome = keyof typeof contentOutcomes;

export function isContentOutcome(text: string | undefined): text is ContentOutcome {
  return text !== undefined && Object.hasOwn(contentOutcomes, text);
}
