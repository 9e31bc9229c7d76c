import { CountsNav } from "@/components/ui/counts-nav";
import { viewLabels } from "@/lib/offices/desk-labels";
import { queueAddress } from "@/lib/offices/queue-address";
import { type OfficeQueueFilters, type OfficeQueueView, QUEUE_VIEWS } from "@/lib/offices/queue-filters";

type QueueTabsProps = {
  readonly filters: OfficeQueueFilters;
  readonly counts: Readonly<Record<OfficeQueueView, number>>;
};

/** Where the offices stand. Changing the view keeps the other filters, but for a status that belongs to one view. */
export function QueueTabs({ filters, counts }: QueueTabsProps) {
  return (
    <CountsNav
      label="施設の状況別の件数"
      counts={QUEUE_VIEWS.map((view) => ({
        label: viewLabels[view],
        count: counts[view],
        href: queueAddress(filters, { view, status: undefined }),
        isCurrent: view === filters.view && filters.status === undefined,
      }))}
    />
  );
}
