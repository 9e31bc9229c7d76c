import { type AppliedFilter, FilterChips } from "@/components/ui/filter-chips";
import { statusLabels } from "@/lib/consultations/labels";
import { ENTRANCES, labelOf, TOPICS } from "@/lib/consultations/options";
import { queueAddress } from "@/lib/consultations/queue-address";
import type { ConsultationQueueFilters } from "@/lib/consultations/queue-filters";
import { prefectureName } from "@/lib/japan/prefecture";

type Filtering = Exclude<keyof ConsultationQueueFilters, "view" | "sort" | "page">;

type QueueChipsProps = { readonly filters: ConsultationQueueFilters; readonly assigneeName: string };

/** What the list is filtered by, each with the way out of it. */
export function QueueChips({ filters, assigneeName }: QueueChipsProps) {
  const words: Readonly<Record<Filtering, string | undefined>> = {
    q: filters.q && `「${filters.q}」を含む`,
    status: filters.status && `状況：${statusLabels[filters.status]}`,
    entrance: filters.entrance && `窓口：${labelOf(ENTRANCES, filters.entrance)}`,
    topic: filters.topic && `テーマ：${labelOf(TOPICS, filters.topic)}`,
    prefecture: filters.prefecture && `都道府県：${prefectureName(filters.prefecture)}`,
    assignee: filters.assignee && `担当・副担当：${assigneeName}`,
    late: filters.late && "最初の回答の目標を過ぎたもの",
    unread: filters.unread && "自分の未読があるもの",
  };
  const names = Object.keys(words);
  const applied: AppliedFilter[] = Object.entries(words).flatMap(([name, label]) =>
    label === undefined ? [] : [{ label, href: queueAddress(filters, { [name]: undefined }) }],
  );
  const none = Object.fromEntries(names.map((name) => [name, undefined]));
  return <FilterChips filters={applied} clear={queueAddress(filters, none)} />;
}
