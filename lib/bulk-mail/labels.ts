import { entryStatusLabels } from "@/lib/awards/entries/labels";
import { statusLabels as consultationStatuses } from "@/lib/consultations/labels";
import { ENTRANCES, labelOf, TOPICS } from "@/lib/consultations/options";
import type { BulkMailStatus } from "@/lib/db/generated/enums";
import { statusLabels as declarationStatuses } from "@/lib/declarations/labels";
import { PREFECTURES } from "@/lib/japan/prefecture";
import { statusLabels as officeStatuses } from "@/lib/offices/labels";
import type { Audience, AudienceFlow } from "./audience";
import type { BulkMailAction } from "./workflow";

export const statusLabels = {
  DRAFT: "下書き",
  SCHEDULED: "送信待ち（取り消せます）",
  SENDING: "送信中",
  SENT: "送信済み",
  RECALLED: "送信を取り消し",
  DISCARDED: "破棄",
} as const satisfies Record<BulkMailStatus, string>;

export const actionLabels = {
  create: "下書きを作る",
  schedule: "送信する（10分後）",
  discard: "下書きを破棄する",
  recall: "送信を取り消す",
  revise: "下書きに戻して直す",
  release: "10分が過ぎて送り始める",
  finish: "送り終える",
} as const satisfies Record<BulkMailAction, string>;

export const flowLabels = {
  declaration: "自己宣言",
  office: "施設",
  consultation: "相談",
  awardEntry: "表彰への応募",
} as const satisfies Record<AudienceFlow, string>;

/** The statuses of each flow, in words. */
export const statusesOf = {
  declaration: declarationStatuses,
  office: officeStatuses,
  consultation: consultationStatuses,
  awardEntry: entryStatusLabels,
} as const satisfies Record<AudienceFlow, Readonly<Record<string, string>>>;

export const kindLabels = { mandatory: "必ず届ける", notice: "お知らせ" } as const;

export type LetterKind = keyof typeof kindLabels;

export const LETTER_KINDS = ["notice", "mandatory"] as const satisfies readonly LetterKind[];

/** A group in words, one line for each condition. */
export function audienceInWords(audience: Audience): readonly { readonly term: string; readonly details: string }[] {
  const words: Readonly<Record<string, string>> = statusesOf[audience.flow];
  return [
    { term: "手続き", details: flowLabels[audience.flow] },
    { term: "状況", details: audience.statuses.map((status) => words[status] ?? status).join("、") },
    audience.flow === "awardEntry"
      ? { term: "年度と部門", details: audience.name }
      : { term: "都道府県", details: PREFECTURES.find(({ code }) => code === audience.prefecture)?.name ?? "すべて" },
    ...(audience.flow === "consultation"
      ? [
          { term: "テーマ", details: audience.topic === undefined ? "すべて" : labelOf(TOPICS, audience.topic) },
          { term: "窓口", details: audience.entrance === undefined ? "すべて" : labelOf(ENTRANCES, audience.entrance) },
        ]
      : []),
  ];
}
