import type { QueueSort } from "@/lib/cases/queue-sorts";
import type { ConsultationQueueView } from "./queue-filters";

export const viewLabels = {
  desk: "事務局の対応待ち",
  requester: "相談者に確認中",
  answered: "回答済み",
  ended: "終了",
  all: "すべて",
} as const satisfies Record<ConsultationQueueView, string>;

export const sortLabels = {
  oldest: "受付日の古い順",
  newest: "受付日の新しい順",
  number: "受付番号順",
  name: "団体名順",
} as const satisfies Record<QueueSort, string>;
