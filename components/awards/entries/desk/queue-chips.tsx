import { type AppliedFilter, FilterChips } from "@/components/ui/filter-chips";
import { applicantKindLabels } from "@/lib/awards/editions/rules/category-schema";
import { partnerStateLabels } from "@/lib/awards/entries/desk-labels";
import { arrivalLabels, entryStatusLabels } from "@/lib/awards/entries/labels";
import { queueAddress } from "@/lib/awards/entries/queue-address";
import type { EntryQueueFilters } from "@/lib/awards/entries/queue-filters";
import { categoryOptions, type YearOfQueue } from "./queue-options";

type Filtering = Exclude<keyof EntryQueueFilters, "view" | "sort" | "before" | "after">;

type QueueChipsProps = {
  readonly filters: EntryQueueFilters;
  readonly assigneeName: string;
  readonly years: readonly YearOfQueue[];
};

/** What the list is filtered by, each with the way out of it. */
export function QueueChips({ filters, assigneeName, years }: QueueChipsProps) {
  const { q, year, category, status, kind, partner, arrival, assignee, agree, overdue, view, sort } = filters;
  const categoryName = categoryOptions(years, year).find(({ value }) => value === category)?.label ?? category;
  const words: Readonly<Record<Filtering, string | undefined>> = {
    q: q && `「${q}」を含む`,
    year: year === undefined ? undefined : `${year}年度`,
    category: category && `部門：${categoryName}`,
    status: status && `状況：${entryStatusLabels[status]}`,
    kind: kind && `応募者の区分：${applicantKindLabels[kind]}`,
    partner: partner && `連携自治体：${partnerStateLabels[partner]}`,
    arrival: arrival && `締切との関係：${arrivalLabels[arrival]}`,
    assignee: assignee && `担当：${assigneeName}`,
    agree: agree && "あなたが承認できるもの",
    overdue: overdue && "目標日数を超過",
  };
  const applied: AppliedFilter[] = Object.entries(words).flatMap(([name, label]) =>
    label === undefined ? [] : [{ label, href: queueAddress(filters, { [name]: undefined }) }],
  );
  return <FilterChips filters={applied} clear={queueAddress({ view, sort })} />;
}
