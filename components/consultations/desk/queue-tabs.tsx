import { CountsNav } from "@/components/ui/counts-nav";
import { viewLabels } from "@/lib/consultations/desk-labels";
import { queueAddress } from "@/lib/consultations/queue-address";
import {
  type ConsultationQueueFilters,
  type ConsultationQueueView,
  QUEUE_VIEWS,
} from "@/lib/consultations/queue-filters";

type QueueTabsProps = {
  readonly filters: ConsultationQueueFilters;
  readonly counts: Readonly<Record<ConsultationQueueView, number>>;
};

/** Where the cases stand. Changing the view keeps the other filters, but for a status that belongs to one view. */
export function QueueTabs({ filters, counts }: QueueTabsProps) {
  return (
    <CountsNav
      label="相談の状況別の件数"
      counts={QUEUE_VIEWS.map((view) => ({
        label: viewLabels[view],
        count: counts[view],
        href: queueAddress(filters, { view, status: undefined }),
        isCurrent: view === filters.view && filters.status === undefined,
      }))}
    />
  );
}
