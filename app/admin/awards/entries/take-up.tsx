import type { QueueRow } from "@/components/awards/entries/desk/queue-table";
import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { queueQuery } from "@/lib/awards/entries/queue-address";
import type { EntryQueueFilters } from "@/lib/awards/entries/queue-filters";
import { isIn } from "@/lib/awards/entries/workflow";
import { takeUpAction } from "./actions";

type TakeUpProps = { readonly row: QueueRow; readonly filters: EntryQueueFilters; readonly ownId: string };

/** One press on a line of the queue, while there is something to do with the entry. */
export function TakeUp({ row: { id, number, status, version, assignee }, filters, ownId }: TakeUpProps) {
  const isOpen = isIn("withOffice", status) || isIn("withApplicant", status);
  if (!isOpen || assignee?.id === ownId) return null;
  return (
    <form action={takeUpAction}>
      <HiddenField name="id" value={id} />
      <HiddenField name="version" value={version} />
      <HiddenField name="back" value={new URLSearchParams(queueQuery(filters)).toString()} />
      <Button type="submit" look="outline" size="small">
        自分が担当する<VisuallyHidden>：{number}</VisuallyHidden>
      </Button>
    </form>
  );
}
