import { type AppliedFilter, FilterChips } from "@/components/ui/filter-chips";
import { prefectureName } from "@/lib/japan/prefecture";
import { statusLabels } from "@/lib/offices/labels";
import { queueAddress } from "@/lib/offices/queue-address";
import type { OfficeQueueFilters } from "@/lib/offices/queue-filters";

type Filtering = keyof Pick<OfficeQueueFilters, "q" | "status" | "assignee" | "prefecture" | "overdue">;

type QueueChipsProps = { readonly filters: OfficeQueueFilters; readonly assigneeName: string };

/** What the list is filtered by, each with the way out of it. */
export function QueueChips({ filters, assigneeName }: QueueChipsProps) {
  const words: Readonly<Record<Filtering, string | undefined>> = {
    q: filters.q && `「${filters.q}」を含む`,
    status: filters.status && `状況：${statusLabels[filters.status]}`,
    assignee: filters.assignee && `担当：${assigneeName}`,
    prefecture: filters.prefecture && `都道府県：${prefectureName(filters.prefecture)}`,
    overdue: filters.overdue && "目標日数を超過",
  };
  const applied: AppliedFilter[] = Object.entries(words).flatMap(([name, label]) =>
    label === undefined ? [] : [{ label, href: queueAddress(filters, { [name]: undefined }) }],
  );
  const none = { q: undefined, status: undefined, assignee: undefined, prefecture: undefined };
  return <FilterChips filters={applied} clear={queueAddress(filters, { ...none, overdue: undefined })} />;
}
