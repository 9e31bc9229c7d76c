import { HiddenField } from "@/components/form/hidden-field";
import type { QueueRow } from "@/components/offices/desk/queue-table";
import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { queueQuery } from "@/lib/offices/queue-address";
import type { OfficeQueueFilters } from "@/lib/offices/queue-filters";
import { isIn } from "@/lib/offices/workflow";
import { takeUpAction } from "./actions";

type TakeUpProps = { readonly row: QueueRow; readonly filters: OfficeQueueFilters; readonly ownId: string };

/** One press on a line of the queue, while there is something to do with the office. */
export function TakeUp({ row: { id, number, status, version, assignee }, filters, ownId }: TakeUpProps) {
  const isOpen = isIn("withOffice", status) || isIn("withMunicipality", status);
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
