import type { QueueSort } from "@/lib/cases/queue-sorts";
import type { OfficeQueueView } from "./queue-filters";

export const viewLabels = {
  office: "事務局の対応待ち",
  municipality: "自治体の対応待ち",
  shown: "公開中",
  ended: "終了・停止",
  all: "すべて",
} as const satisfies Record<OfficeQueueView, string>;

export const sortLabels = {
  oldest: "受付日の古い順",
  newest: "受付日の新しい順",
  number: "受付番号順",
  name: "施設名順",
} as const satisfies Record<QueueSort, string>;
