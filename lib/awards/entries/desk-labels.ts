import type { QueueSort } from "@/lib/cases/queue-sorts";
import type { EntryQueueView, PartnerState } from "./queue-filters";

export const viewLabels = {
  office: "事務局の対応待ち",
  applicant: "応募者の対応待ち",
  second: "承認待ち",
  judged: "審査対象",
  ended: "終了",
  all: "すべて",
} as const satisfies Record<EntryQueueView, string>;

export const partnerStateLabels = {
  none: "連携自治体の記載なし",
  waiting: "回答待ちあり",
  confirmed: "すべて確認済み",
  declined: "連携していないとの回答あり",
} as const satisfies Record<PartnerState, string>;

export const sortLabels = {
  oldest: "受付日の古い順",
  newest: "受付日の新しい順",
  number: "受付番号順",
  name: "応募者名順",
} as const satisfies Record<QueueSort, string>;
