import { type AppliedFilter, FilterChips } from "@/components/ui/filter-chips";
import type { QueueFilters } from "@/lib/declarations/filters";
import { statusLabels } from "@/lib/declarations/labels";
import { optionLabel } from "@/lib/declarations/options";
import { queueAddress } from "@/lib/declarations/queue-address";

type Filtering = keyof Pick<QueueFilters, "q" | "status" | "assignee" | "prefecture" | "item" | "overdue">;

type QueueChipsProps = { readonly filters: QueueFilters; readonly assigneeName: string };

/** What the list is filtered by, each with the way out of it. */
export function QueueChips({ filters, assigneeName }: QueueChipsProps) {
  const words: Readonly<Record<Filtering, string | undefined>> = {
    q: filters.q && `「${filters.q}」を含む`,
    status: filters.status && `状況：${statusLabels[filters.status]}`,
    assignee: filters.assignee && `担当：${assigneeName}`,
    prefecture: filters.prefecture && `都道府県：${optionLabel("prefectureCode", filters.prefecture)}`,
    item: filters.item && `取組方針：${optionLabel("policyItems", filters.item)}`,
    overdue: filters.overdue && "目標日数を超過",
  };
  const applied: AppliedFilter[] = Object.entries(words).flatMap(([name, label]) =>
    label === undefined ? [] : [{ label, href: queueAddress(filters, { [name]: undefined }) }],
  );
  const none = { q: undefined, status: undefined, assignee: undefined, prefecture: undefined, item: undefined };
  return <FilterChips filters={applied} clear={queueAddress(filters, { ...none, overdue: undefined })} />;
}
