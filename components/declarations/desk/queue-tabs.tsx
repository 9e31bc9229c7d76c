import { CountsNav } from "@/components/ui/counts-nav";
import { QUEUE_VIEWS, type QueueFilters, type QueueView } from "@/lib/declarations/filters";
import { viewLabels } from "@/lib/declarations/labels";
import { queueAddress } from "@/lib/declarations/queue-address";

type QueueTabsProps = {
  readonly filters: QueueFilters;
  readonly counts: Readonly<Record<QueueView, number>>;
};

/** Where the cases stand. Changing the view keeps the other filters, but for a status that belongs to one view. */
export function QueueTabs({ filters, counts }: QueueTabsProps) {
  return (
    <CountsNav
      label="宣言の状況別の件数"
      counts={QUEUE_VIEWS.map((view) => ({
        label: viewLabels[view],
        count: counts[view],
        href: queueAddress(filters, { view, status: undefined }),
        isCurrent: view === filters.view && filters.status === undefined,
      }))}
    />
  );
}
