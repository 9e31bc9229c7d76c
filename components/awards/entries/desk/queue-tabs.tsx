import { CountsNav } from "@/components/ui/counts-nav";
import { viewLabels } from "@/lib/awards/entries/desk-labels";
import { queueAddress } from "@/lib/awards/entries/queue-address";
import { ENTRY_VIEWS, type EntryQueueFilters, type EntryQueueView } from "@/lib/awards/entries/queue-filters";

type QueueTabsProps = {
  readonly filters: EntryQueueFilters;
  readonly counts: Readonly<Record<EntryQueueView, number>>;
};

/** Where the entries stand. Changing the view keeps the other filters, but for a status that belongs to one view. */
export function QueueTabs({ filters, counts }: QueueTabsProps) {
  return (
    <CountsNav
      label="応募の状況別の件数"
      counts={ENTRY_VIEWS.map((view) => ({
        label: viewLabels[view],
        count: counts[view],
        href: queueAddress(filters, { view, status: undefined }),
        isCurrent: view === filters.view && filters.status === undefined,
      }))}
    />
  );
}
